import type { Legend } from '../cards/card'

/** The mark behind a row that the legend is about; those who hear it hear what it means. */
export function Mark({ legend }: { legend: Legend | null }) {
  return (
    legend && (
      <>
        <span class="mark" aria-hidden="true">
          {legend.mark}
        </span>
        <span class="unseen"> ({legend.short})</span>
      </>
    )
  )
}

/** What the mark means. */
export function LegendLine({ legend }: { legend: Legend }) {
  return (
    <p class="legend">
      {legend.mark} {legend.full}
    </p>
  )
}
