// The version that `Clerk.version` answers. A unit test holds it to the installed package.

/** The clerk-js that the simulator is checked against by `tests/conformance`. */
export const CLERK_JS_VERSION = '6.40.0'
