/** What the spotting must reach on all gold articles together. A wrong card costs a reader's trust, a missing one a glance elsewhere. */
export const GOALS = { precision: 0.97, recall: 0.92 } as const
