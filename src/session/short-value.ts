// A value of a store in a few words, for the log. Runs in the browser.

/** Clerk's objects by the start of their ids, as in its API. */
const kinds: Record<string, string> = {
  sess: 'Session',
  user: 'User',
  org: 'Organization',
  client: 'Client',
}

function shortId(id: string): string {
  return id.length > 14 ? `${id.slice(0, 9)}…${id.slice(-3)}` : id
}

function objectInShort(value: Record<string, unknown>): string {
  if (typeof value.id === 'string') {
    const kind = kinds[value.id.split('_')[0]!] ?? 'object'
    return [kind, shortId(value.id), value.status]
      .filter((part) => typeof part === 'string')
      .join(' ')
  }
  if ('userId' in value) {
    const user = typeof value.userId === 'string' ? shortId(value.userId) : String(value.userId)
    return `Auth, userId ${user}`
  }
  if ('loaded' in value) return `Clerk, ${value.loaded ? 'loaded' : 'not loaded'}`
  return 'status' in value ? `object, status ${value.status}` : 'object'
}

/** `undefined`, `null`, `true`, `Session sess_2wSk…01 active`, `2 sessions`, and so on. */
export function shortValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? '1 session' : `${value.length} sessions`
  if (typeof value === 'string' && value.length > 32) return `"${value.slice(0, 28)}…"`
  if (typeof value !== 'object' || value === null) return String(value)
  return objectInShort(value as Record<string, unknown>)
}
