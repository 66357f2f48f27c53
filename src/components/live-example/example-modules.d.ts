// The modules that build/example-modules.ts makes.

declare module 'example:*' {
  /** The live example of the files in that folder of src/examples/. */
  const Example: (props: Record<string, never>) => unknown
  export default Example
}
