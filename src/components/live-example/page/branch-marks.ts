// Marks the lines of a shown snippet that run for the store's present value. Runs in the browser. What
// the copy button yields is not read from these lines, so it stays free of the marks.
import { branchOf, type Branch, type Lines } from '../branches'

/** Marks in `code` the lines of the branch for `value`, and unmarks all others. */
export function markBranch(code: Element, branches: Record<Branch, Lines>, value: unknown): void {
  const [first = 0, last = 0] = branches[branchOf(value)]
  code.querySelectorAll('.ec-line').forEach((line, index) => {
    line.classList.toggle('runs', index + 1 >= first && index + 1 <= last)
  })
}
