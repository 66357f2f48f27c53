// The types of what the stores and functions of `@clerk/astro/client` give, as the pages show them, and
// the proof that they are the library's own. Shown from this source; nothing of it runs.
import type {
  ActClaim,
  BillingNamespace,
  Clerk,
  ClerkOptions,
  ClientResource,
  GetTokenOptions,
  JwtPayload,
  OrganizationResource,
  SessionResource,
  SignedInSessionResource,
  SignInResource,
  SignUpResource,
  UserResource,
} from '@clerk/shared/types'
import type { StoreValue } from 'nanostores'

/** The value of each store. */
export interface StoreTypes {
  $sessionStore: SignedInSessionResource | null | undefined
  $userStore: UserResource | null | undefined
  $authStore: {
    userId: string | null | undefined
    sessionId: string | null | undefined
    sessionStatus: 'active' | 'pending' | undefined
    orgId: string | null | undefined
    orgRole: string | null | undefined
    orgSlug: string | null | undefined
    orgPermissions: string[] | null | undefined
    user: UserResource | null | undefined
    session: SignedInSessionResource | null | undefined
    organization: OrganizationResource | null | undefined
    sessionClaims: JwtPayload | null | undefined
    actor: ActClaim | null | undefined
    factorVerificationAge: [number, number] | null
  }
  $organizationStore: OrganizationResource | null | undefined
  $sessionListStore: SessionResource[] | undefined
  $clerkStore: Clerk | null
  $clientStore: ClientResource | null | undefined
  $signInStore: SignInResource | undefined
  $signUpStore: SignUpResource | undefined
  $isLoadedStore: boolean
  $billingStore: BillingNamespace | undefined
}

/** Each function. */
export interface FunctionTypes {
  getToken: (options?: GetTokenOptions) => Promise<string | null>
  updateClerkOptions: (options: Pick<ClerkOptions, 'appearance' | 'localization'>) => void
}

type Library = typeof import('@clerk/astro/client')

/** `true` where either type can stand for the other, as far as a reader can use it. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type StoresDiffer = {
  [Name in keyof StoreTypes]: Same<StoreTypes[Name], StoreValue<Library[Name]>> extends true
    ? never
    : Name
}[keyof StoreTypes]

type FunctionsDiffer = {
  [Name in keyof FunctionTypes]: Same<FunctionTypes[Name], Library[Name]> extends true
    ? never
    : Name
}[keyof FunctionTypes]

/**
 * Fails `tsc` with the names whose type here is not the library's.
 * @internal
 */
export type ProofOfTypes = AssertNever<StoresDiffer | FunctionsDiffer>

type AssertNever<Names extends never> = Names
