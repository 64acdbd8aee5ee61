import type { Timeline, TimelineBar } from '../cards/card'

/** Bars that share a label share a lane, under that label. Bars of a lane that overlap in time lie in different tracks. */
export interface Lane {
  label: string
  id: string | null
  tracks: TimelineBar[][]
}

/** The lanes of a timeline, in the order in which its labels come. */
export function lanesOf(bars: readonly TimelineBar[]): Lane[] {
  const byLabel = new Map<string, TimelineBar[]>()
  for (const bar of bars) byLabel.set(bar.label, [...(byLabel.get(bar.label) ?? []), bar])
  return [...byLabel].map(([label, own]) => ({
    label,
    id: own.find((bar) => bar.id !== null)?.id ?? null,
    tracks: [...new Set(own.map((bar) => bar.row))]
      .sort((a, b) => a - b)
      .map((row) => own.filter((bar) => bar.row === row)),
  }))
}

/** A label under the axis; its place is a fraction of the width. */
export interface AxisLabel {
  at: number
  label: string
  article: boolean
}

/** Width of one character of a label, as a fraction of the timeline's width: 5.6 px of 328. */
const CHARACTER = 0.017
/** Least room between two labels: about two characters. */
const GAP = 0.034

/**
 * The labels that have room beside each other on one line. The article's day comes before all others, then the last and the
 * first tick. A label slides from the right of its place (at 0) to the left of it (at 1), so that none is cut off at an edge.
 */
export function axisLabels({ ticks, article }: Timeline): AxisLabel[] {
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

const width = ({ label }: AxisLabel) => label.length * CHARACTER
const left = (label: AxisLabel) => label.at - label.at * width(label)
const right = (label: AxisLabel) => left(label) + width(label)
