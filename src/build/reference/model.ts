// What is read from the installed packages' types, in the form that pages and the recorded list are made
// from. Imports nothing.

/** A doc comment: its text as Markdown, and the tags that say something to a reader. */
export interface Doc {
  readonly text: string
  /** `@param`, in order, without the ones that only name the parameter */
  readonly params: readonly { readonly name: string; readonly text: string }[]
  readonly returns: string
  readonly throws: readonly string[]
  readonly deprecated: string | undefined
  readonly isExperimental: boolean
  /** Marked by the package as not for apps: `@hidden`, `@internal`, or a name that starts with `__`. */
  readonly isInternal: boolean
}

/** A property, method or export. `type` is its type as written in the package, on one line. */
export interface Member {
  readonly name: string
  readonly type: string
  readonly isOptional: boolean
  readonly isMethod: boolean
  readonly doc: Doc
}

/** An object that has a page: `name` as readers call it, `typeName` as in the package. */
export interface ObjectType {
  readonly name: string
  readonly typeName: string
  readonly members: readonly Member[]
}

/** A type without a page of its own. `definition` is its declaration, without comments. */
export interface NamedType {
  readonly name: string
  readonly definition: string
  readonly doc: Doc
}

/** All that stands under /reference/. */
export interface Reference {
  /** The versions of the packages that were read, by name. */
  readonly versions: Readonly<Record<string, string>>
  readonly exports: readonly Member[]
  readonly objects: readonly ObjectType[]
  readonly types: readonly NamedType[]
}
