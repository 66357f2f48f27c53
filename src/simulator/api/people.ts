// The people and organizations of the demo: who can be signed in. Data only, in the JSON of Clerk's
// Frontend API. Runs in the browser and in Node.
import type { SessionTask, UserJSON } from '@clerk/shared/types'
import { membershipJson, userJson, type OrganizationFacts } from './people-json'

/** Somebody who can sign in. */
export interface Person {
  user: UserJSON
  /** the start of this person's session ids, to which a sign-in appends its two-digit number */
  sessionPrefix: string
  /** what this person has to do before a new session is active */
  task: SessionTask | null
}

/** The people by first name. */
export type People = Record<'maya' | 'tomas' | 'noor', Person>

const larkspur: OrganizationFacts = {
  id: 'org_2wR5jTq8ZcVn1MxKbY4hLsPdG7u',
  name: 'Larkspur Studio',
  slug: 'larkspur-studio',
  colour: '#6d28d9',
  members: 1,
}

const harbour: OrganizationFacts = {
  id: 'org_2wR6aXf3BnLk9QvTgC0mEwJyS5o',
  name: 'Harbour Coffee',
  slug: 'harbour-coffee',
  colour: '#0f766e',
  members: 2,
}

/** The organizations' ids, for the states and scenarios that name one. */
export const organizationIds = { larkspur: larkspur.id, harbour: harbour.id }

/** With which email address each of them signs in. */
export const identifiers: Record<keyof People, string> = {
  maya: 'maya.lindqvist@example.com',
  tomas: 'tomas.herrera@example.com',
  noor: 'noor.haddad@example.com',
}

/** What a new user says at sign-up. `number`: how many have signed up on this server, from 1. */
export interface NewcomerFacts {
  number: number
  email: string
  firstName: string | null
  lastName: string | null
}

/** Somebody who has just signed up. `now`: milliseconds since 1970. */
export function createNewcomer(facts: NewcomerFacts, now: number): Person {
  const { email, firstName, lastName } = facts
  const number = String(facts.number).padStart(2, '0')
  const user = userJson(
    {
      id: `user_2wQn5Kf7dWr3VtZb9HcXyLpGm${number}`,
      firstName: firstName ?? email.charAt(0).toUpperCase(),
      lastName: lastName ?? '',
      emailId: `idn_2wQn5MhW8oVj1TzDr6NcKfSxQ${number}`,
      email,
      colour: '#4d7c0f',
    },
    now,
  )
  return {
    user: { ...user, first_name: firstName, last_name: lastName, last_sign_in_at: now },
    sessionPrefix: `sess_2wSn5RbU4kDe7LxYc9PjOwF${number}`,
    task: null,
  }
}

/**
 * Maya belongs to two organizations, Tomas to none, and Noor has to choose hers after signing in.
 * @param now milliseconds since 1970, to which all dates are relative
 */
export function createPeople(now: number): People {
  const maya = userJson(
    {
      id: 'user_2wQk7Vb0cXh1PzR9sTnM4yLdAeF',
      firstName: 'Maya',
      lastName: 'Lindqvist',
      emailId: 'idn_2wQk7XrT0nBd5JvYc8LgHfZsWuP',
      email: identifiers.maya,
      colour: '#be185d',
    },
    now,
  )
  const tomas = userJson(
    {
      id: 'user_2wQm3Jd8fZt5HkW2rBvN6xGcUpS',
      firstName: 'Tomas',
      lastName: 'Herrera',
      emailId: 'idn_2wQm3LpV6kSf9QxAe1MhJgCtYwR',
      email: identifiers.tomas,
      colour: '#1d4ed8',
    },
    now,
  )
  const noor = userJson(
    {
      id: 'user_2wQp9Lg4aYs7CnE1qDxT8vKjRhM',
      firstName: 'Noor',
      lastName: 'Haddad',
      emailId: 'idn_2wQp9NsX2mUh4RzBg3PjKiDvZyT',
      email: identifiers.noor,
      colour: '#b45309',
    },
    now,
  )
  maya.organization_memberships = [
    membershipJson(larkspur, 'orgmem_2wR5kVs1DfXp7HnMqA9jTyBcL3e', 'org:admin', maya, now),
    membershipJson(harbour, 'orgmem_2wR6cZh5EgYr8KoNtB0kUzDdM4f', 'org:member', maya, now),
  ]
  noor.organization_memberships = [
    membershipJson(harbour, 'orgmem_2wR7dAj6FhZs9LpOuC1mVaEeN5g', 'org:admin', noor, now),
  ]
  return {
    maya: { user: maya, sessionPrefix: 'sess_2wSk8WtU1oCe6KwZd9MhIgAtX', task: null },
    tomas: { user: tomas, sessionPrefix: 'sess_2wSm4MqW7lTg0RyBf2NiKhDuZ', task: null },
    noor: {
      user: noor,
      sessionPrefix: 'sess_2wSp0OtY3nVi5SaCh4QkLjEwA',
      task: { key: 'choose-organization' },
    },
  }
}
