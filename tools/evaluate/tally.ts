/** How often a program was right, linked wrongly, and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface Scores {
  /** Share of what was linked that is right; NaN when nothing was linked. */
  precision: number
  /** Share of what was marked that was found; NaN when nothing was marked. */
  recall: number
  /** Harmonic mean of the two; NaN when either is. */
  f1: number
}

export function scores({ right, wrong, missed }: Tally): Scores {
  return {
    precision: right / (right + wrong),
    recall: right / (right + missed),
    f1: right + wrong === 0 || right + missed === 0 ? Number.NaN : (2 * right) / (2 * right + wrong + missed),
  }
}

/** How many there are of each. */
export function tallyOf({ right, wrong, missed }: Readonly<Record<keyof Tally, readonly unknown[]>>): Tally {
  return { right: right.length, wrong: wrong.length, missed: missed.length }
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { right, wrong, missed }) => ({
      right: all.right + right,
      wrong: all.wrong + wrong,
      missed: all.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  )
}
