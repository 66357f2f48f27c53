// Attempts to sign in and to sign up, in the JSON of Clerk's Frontend API. Data only. Runs in the
// browser, and in Node for the conformance suite.
import type {
  ClerkAPIErrorJSON,
  SignInJSON,
  SignUpJSON,
  SignUpVerificationJSON,
  UserJSON,
  VerificationJSON,
} from '@clerk/shared/types'

const MINUTE = 60 * 1000

/** A verification by a code sent to an email address. `now`: milliseconds since 1970. */
export function emailCodeJson(status: VerificationJSON['status'], now: number): VerificationJSON {
  return {
    object: 'verification_email_code',
    id: '',
    status,
    strategy: 'email_code',
    attempts: status === 'verified' ? 1 : 0,
    expire_at: now + 10 * MINUTE,
    verified_at_client: '',
    // Typed as always there; a verification that went well has none.
    error: null as unknown as ClerkAPIErrorJSON,
  }
}

/** An attempt to sign in that knows who it is and waits for a proof. */
export function signInJson(id: string, identifier: string, user: UserJSON): SignInJSON {
  return {
    object: 'sign_in',
    id,
    status: 'needs_first_factor',
    supported_identifiers: ['email_address'],
    identifier,
    user_data: {
      ...(user.first_name && { first_name: user.first_name }),
      ...(user.last_name && { last_name: user.last_name }),
      image_url: user.image_url,
      has_image: user.has_image,
    },
    supported_first_factors: [
      { strategy: 'password' },
      {
        strategy: 'email_code',
        email_address_id: user.email_addresses[0]?.id ?? '',
        safe_identifier: identifier,
        primary: true,
      },
    ],
    supported_second_factors: [],
    first_factor_verification: null,
    second_factor_verification: null,
    created_session_id: null,
    timezone: null,
  }
}

/** What a new user says of themselves, as the API takes it. */
export type SignUpFacts = Record<string, string | null | undefined>

function emailVerification(verification: VerificationJSON | null) {
  const json: Partial<SignUpVerificationJSON> = {
    ...(verification ?? { object: 'verification', id: '' }),
    next_action: verification ? 'needs_attempt' : 'needs_prepare',
    supported_strategies: ['email_code'],
  }
  // Typed as always complete; before the code is sent there is no status yet.
  return json as SignUpVerificationJSON
}

/**
 * An attempt to sign up. This instance of Clerk asks for an email address only.
 * @param verification of the email address, `null` before a code was sent
 */
export function signUpJson(
  id: string,
  facts: SignUpFacts,
  verification: VerificationJSON | null,
  now: number,
): SignUpJSON {
  const email = facts['email_address'] ?? null
  const verified = verification?.status === 'verified'
  return {
    object: 'sign_up',
    id,
    status: email && verified ? 'complete' : 'missing_requirements',
    required_fields: ['email_address'],
    optional_fields: ['first_name', 'last_name', 'password'],
    missing_fields: email ? [] : ['email_address'],
    unverified_fields: email && !verified ? ['email_address'] : [],
    username: null,
    first_name: facts['first_name'] ?? null,
    last_name: facts['last_name'] ?? null,
    email_address: email,
    phone_number: null,
    web3_wallet: null,
    external_account_strategy: null,
    external_account: null,
    has_password: Boolean(facts['password']),
    unsafe_metadata: {},
    created_session_id: null,
    created_user_id: null,
    abandon_at: now + 24 * 60 * MINUTE,
    legal_accepted_at: null,
    locale: null,
    timezone: null,
    verifications: {
      email_address: emailVerification(verification),
      // Typed as always there; without such a field in the form the API answers null.
      ...({ phone_number: null, web3_wallet: null, external_account: null } as object),
    } as SignUpJSON['verifications'],
  }
}
