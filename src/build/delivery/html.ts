// Reads a built page's elements, with the places where they stand in its text. Runs at build.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** An element, with its place in `sourceCodeLocation`. */
export type Element = Tree.Element

function* within(node: Tree.Node): Generator<Element> {
  if ('tagName' in node) yield node
  if (!('childNodes' in node)) return
  for (const child of node.childNodes) yield* within(child)
}

/** All elements of a document, in the order in which they stand, `<template>`s' contents left out. */
export function elementsOf(html: string): Element[] {
  return [...within(parse(html, { sourceCodeLocationInfo: true }))]
}

/** The value of an element's attribute, or `undefined` where it has none of that name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}
