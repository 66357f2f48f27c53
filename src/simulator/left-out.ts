// Gives a class the members of Clerk's types that the demo leaves out, so that what is missing says
// so by name instead of answering `undefined`. Runs wherever the simulator runs.

/** The error of something left out: `member` as a reader calls it, say `Clerk.openSignUp()`. */
export function refusal(member: string): Error {
  return new Error(
    `${member} is not simulated: this demo stands in for the part of Clerk that its examples use. ` +
      'In an app with the real Clerk it works as documented.',
  )
}

type LeftOutMembers<T, Method extends keyof T, Property extends keyof T> = Record<
  Method,
  () => never
> &
  Pick<T, Property>

/**
 * A base class whose instances have the named members of `T`, each throwing an error that names it:
 * a method when it is called, a property when it is read. They sit on the prototype, so only a
 * documented name throws; what frameworks and consoles probe for (`then`, `toJSON`, symbols) stays
 * `undefined`. A class that `implements T` and extends this one does not compile until every member
 * of `T` is either written or named here.
 */
export function leaveOut<T extends object>() {
  return <Method extends keyof T & string, Property extends keyof T & string = never>(
    owner: string,
    methods: readonly Method[],
    properties: readonly Property[] = [],
  ): new () => LeftOutMembers<T, Method, Property> => {
    class LeftOut {}
    Object.defineProperty(LeftOut, 'name', { value: owner })
    for (const name of methods) {
      const value = () => {
        throw refusal(`${owner}.${name}()`)
      }
      Object.defineProperty(LeftOut.prototype, name, { value, writable: true, configurable: true })
    }
    for (const name of properties) {
      const get = () => {
        throw refusal(`${owner}.${name}`)
      }
      Object.defineProperty(LeftOut.prototype, name, { get, configurable: true })
    }
    // The members exist but are made in a loop, where TypeScript can't see them.
    return LeftOut as unknown as new () => LeftOutMembers<T, Method, Property>
  }
}
