import type { AxisLabel } from './card'

/** A place on the axis, as a fraction of its width, with what could be written there. */
export interface AxisTick {
  at: number
  label: string
}

/** Width of one character of a label, as a fraction of the timeline's width: 5.6 px of 328. */
const CHARACTER = 0.017
/** Chinese and Japanese letters, Hangul: about twice as wide. */
const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu
/** Least room between two labels: about two characters. */
const GAP = 0.034

/**
 * The labels that have room beside each other on one line. The article's day comes before all others, then the last and the
 * first tick. A label slides from the right of its place (at 0) to the left of it (at 1), so that none is cut off at an edge.
 */
export function axisLabels(ticks: readonly AxisTick[], article: AxisTick | null): AxisLabel[] {
  const wanted = [
    ...(article ? [{ ...article, article: true }] : []),
    ...[...ticks.slice(-1), ...ticks.slice(0, -1)].map((tick) => ({ ...tick, article: false })),
  ]
  const kept: AxisLabel[] = []
  for (const label of wanted) {
    if (kept.every((other) => left(label) > right(other) + GAP || right(label) + GAP < left(other))) kept.push(label)
  }
  return kept
}

const width = ({ label }: AxisLabel) => (label.length + (label.match(WIDE)?.length ?? 0)) * CHARACTER
const left = (label: AxisLabel) => label.at - label.at * width(label)
const right = (label: AxisLabel) => left(label) + width(label)
