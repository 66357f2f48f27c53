// Tokens that are still good, so that `getToken()` asks the server only now and then. In memory.
import { TOKEN_LIFETIME } from '../api/jwt'
import type { Token } from './resources/token'

/** Seconds before its end from which a token counts as spent, as in clerk-js. */
const MARGIN = 5

interface Entry {
  token: Promise<Token>
  storedAt: number
}

/**
 * Keeps tokens by session, template and organization, also while they are on their way, so that two
 * callers share one request. Unlike clerk-js it renews none by itself: only the next `getToken()`
 * does.
 */
export class TokenCache {
  private readonly entries = new Map<string, Entry>()

  /** The name under which a token is kept. */
  static key(sessionId: string, template?: string, organizationId?: string | null): string {
    return [sessionId, template, organizationId].filter(Boolean).join('-')
  }

  get(key: string): Promise<Token> | undefined {
    const entry = this.entries.get(key)
    if (!entry) return undefined
    const age = (Date.now() - entry.storedAt) / 1000
    if (age < TOKEN_LIFETIME - MARGIN) return entry.token
    this.entries.delete(key)
    return undefined
  }

  set(key: string, token: Promise<Token>): void {
    const entry = { token, storedAt: Date.now() }
    this.entries.set(key, entry)
    token.catch(() => {
      if (this.entries.get(key) === entry) this.entries.delete(key)
    })
  }

  clear(): void {
    this.entries.clear()
  }
}
