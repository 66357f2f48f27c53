// What the simulated server does with attempts to sign in and to sign up. Runs in the browser, and in
// Node for the conformance suite.
//
// Assumed, because Clerk's servers are closed. The conformance suite gives the same answers to the
// real clerk-js, so these assumptions can't make the two differ:
// - The client carries an attempt under way as `sign_in` or `sign_up`, and none once it is complete.
// - A password sent along with the identifier signs in at once; the strategy `email_code` sent along
//   with it also sends the code.
// - Any password is right. The one right code is that of Clerk's test addresses, `424242`.
import type { ClientJSON, SignInJSON, SignUpJSON } from '@clerk/shared/types'
import { emailCodeJson, signInJson, signUpJson, type SignUpFacts } from './attempts-json'
import { signIn } from './client-json'
import { createNewcomer, type Person } from './people'
import { notFound, refuse, type Done, type ServerAnswer } from './server-answer'

/** The code that every email of the demo contains. */
export const EMAIL_CODE = '424242'

const wrongCode = () => refuse(422, 'form_code_incorrect', 'Incorrect code')

/** The accounts of the demo, to which sign-ups add, and how often each has signed in. */
export class Accounts {
  private readonly signIns = new Map<Person, number>()
  private newcomers = 0

  constructor(
    readonly people: Person[],
    private readonly clock: () => number,
  ) {}

  byEmail(email: string | null | undefined): Person | undefined {
    return this.people.find(({ user }) =>
      user.email_addresses.some((one) => one.email_address === email),
    )
  }

  /** Counts a sign-in; the number of the session it makes. */
  count(person: Person): number {
    const number = (this.signIns.get(person) ?? 0) + 1
    this.signIns.set(person, number)
    return number
  }

  /** Says that a person's first session is there already. */
  found(person: Person): void {
    this.signIns.set(person, 1)
  }

  attemptId(kind: 'sia' | 'sua', person: Person | undefined): string {
    const user = person?.user.id.slice(5, 28) ?? '2wQn5Kf7dWr3VtZb9HcXyLp'
    const number = (person ? (this.signIns.get(person) ?? 0) : this.newcomers) + 1
    return `${kind}_${user}${String(number).padStart(2, '0')}`
  }

  add(facts: SignUpFacts): Person {
    this.newcomers += 1
    const person = createNewcomer(
      {
        number: this.newcomers,
        email: facts['email_address'] ?? '',
        firstName: facts['first_name'] ?? null,
        lastName: facts['last_name'] ?? null,
      },
      this.clock(),
    )
    this.people.push(person)
    return person
  }

  private enter(
    client: ClientJSON,
    person: Person,
    strategy: 'password' | 'email_code',
  ): ClientJSON {
    return signIn(client, person, this.count(person), this.clock(), strategy)
  }

  /** `POST /client/sign_ins` and its two steps, `prepare_first_factor` and `attempt_first_factor`. */
  signIn(client: ClientJSON, action: string | undefined, body: SignUpFacts): Done | ServerAnswer {
    if (!action) return this.startSignIn(client, body)
    const attempt = client.sign_in
    const person = this.byEmail(attempt?.identifier)
    if (!attempt || !person) return notFound('sign-in under way')
    if (action === 'prepare_first_factor') return this.sendCode(client, attempt)
    if (body['strategy'] !== 'email_code') {
      return this.complete(attempt, this.enter(client, person, 'password'))
    }
    if (body['code'] !== EMAIL_CODE) return wrongCode()
    const verified = emailCodeJson('verified', this.clock())
    return this.complete(
      { ...attempt, first_factor_verification: verified },
      this.enter(client, person, 'email_code'),
    )
  }

  private startSignIn(client: ClientJSON, body: SignUpFacts): Done | ServerAnswer {
    const { identifier } = body
    const person = this.byEmail(identifier)
    if (!identifier || !person) {
      return refuse(422, 'form_identifier_not_found', "Couldn't find your account.")
    }
    const attempt = signInJson(this.attemptId('sia', person), identifier, person.user)
    if (body['password']) return this.complete(attempt, this.enter(client, person, 'password'))
    if (body['strategy'] === 'email_code') return this.sendCode(client, attempt)
    return { response: attempt, client: { ...client, sign_in: attempt } }
  }

  private sendCode(client: ClientJSON, attempt: SignInJSON): Done {
    const sent = {
      ...attempt,
      first_factor_verification: emailCodeJson('unverified', this.clock()),
    }
    return { response: sent, client: { ...client, sign_in: sent } }
  }

  private complete(attempt: SignInJSON, entered: ClientJSON): Done {
    const { last_active_session_id: created } = entered
    return {
      response: { ...attempt, status: 'complete', created_session_id: created },
      client: { ...entered, sign_in: null },
    }
  }

  /** `POST /client/sign_ups` and its two steps, `prepare_verification` and `attempt_verification`. */
  signUp(client: ClientJSON, action: string | undefined, body: SignUpFacts): Done | ServerAnswer {
    const now = this.clock()
    const keep = (attempt: SignUpJSON): Done => ({
      response: attempt,
      client: { ...client, sign_up: attempt },
    })
    if (!action) {
      if (this.byEmail(body['email_address'])) {
        return refuse(422, 'form_identifier_exists', 'That email address is taken.')
      }
      return keep(signUpJson(this.attemptId('sua', undefined), body, null, now))
    }
    const attempt = client.sign_up
    if (!attempt) return notFound('sign-up under way')
    const facts: SignUpFacts = {
      email_address: attempt.email_address,
      first_name: attempt.first_name,
      last_name: attempt.last_name,
      password: attempt.has_password ? 'any' : null,
    }
    if (action === 'prepare_verification') {
      return keep(signUpJson(attempt.id, facts, emailCodeJson('unverified', now), now))
    }
    if (body['code'] !== EMAIL_CODE) return wrongCode()
    const person = this.add(facts)
    const entered = this.enter(client, person, 'email_code')
    return {
      response: {
        ...signUpJson(attempt.id, facts, emailCodeJson('verified', now), now),
        created_session_id: entered.last_active_session_id,
        created_user_id: person.user.id,
      },
      client: { ...entered, sign_up: null },
    }
  }
}
