// What a resource needs of the client it belongs to. Types and one base, no state.
import type { ClientJSON, ClientResource } from '@clerk/shared/types'
import type { ServerRequest } from '../../api/server'
import type { TokenCache } from '../token-cache'

/** What an answer of the Frontend API carries beside its subject: the client as it now is. */
export interface Envelope<Json> {
  response: Json
  client: ClientJSON | null
}

/** The client's services to its resources. */
export interface Backend {
  readonly tokens: TokenCache
  /**
   * Asks the server for something and, like clerk-js, first takes over the client that the answer
   * carries, which emits.
   * @throws {ApiError} when the server refuses
   */
  fetch<Json>(request: ServerRequest): Promise<Json>
  /** Asks without taking over anything. */
  ask<Json>(request: ServerRequest): Promise<Json>
  /** Fills the one client object from JSON, without emitting. */
  fillClient(json: ClientJSON): ClientResource
  /** Says that a session holds another token than before, which emits. */
  tokenResolved(): void
}

/** A date of the API, milliseconds since 1970; without one clerk-js takes the present. */
export const toDate = (time?: number | null): Date => (time ? new Date(time) : new Date())
