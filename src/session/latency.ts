// How long Clerk's simulated network takes to answer, in milliseconds. Runs in the browser.

/** On the line of the switch "Slow loading". */
export const slowLatency = 2000

/** On the usual line. */
export const usualLatency = 300
