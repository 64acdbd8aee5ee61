import type { AxisLabel } from './card'
import { lettersWide } from './letters-wide'

/** A place on the axis, as a fraction of its width, with what could be written there. */
export interface AxisTick {
  at: number
  label: string
}

/** Width of one letter of a label, as a fraction of the timeline's width: 5.6 px of 328. */
const LETTER = 0.017
/** Least room between two labels: about two letters. */
const GAP = 0.034

/**
 * The labels that have room beside each other on one line. The article's day comes before all others, then the last and the
 * first tick. A label slides from after its place (at 0) to before it (at 1), so that none is cut off at an edge.
 */
export function axisLabels(ticks: readonly AxisTick[], article: AxisTick | null): AxisLabel[] {
  const wanted = [
    ...(article ? [{ ...article, article: true }] : []),
    ...[...ticks.slice(-1), ...ticks.slice(0, -1)].map((tick) => ({ ...tick, article: false })),
  ]
  const kept: AxisLabel[] = []
  for (const label of wanted) {
    if (kept.every((other) => begin(label) > end(other) + GAP || end(label) + GAP < begin(other))) kept.push(label)
  }
  return kept
}

const width = ({ label }: AxisLabel) => lettersWide(label) * LETTER
const begin = (label: AxisLabel) => label.at - label.at * width(label)
const end = (label: AxisLabel) => begin(label) + width(label)
