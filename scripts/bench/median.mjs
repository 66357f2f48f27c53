// The middle of some figures, which one slow run doesn't move.

/**
 * @param {readonly number[]} figures
 * @returns {number} the mean of the two in the middle where their number is even
 */
export function median(figures) {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const pair = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return ((pair[0] ?? NaN) + (pair[1] ?? NaN)) / 2
}
