import type { Card, CardSource } from '../cards/card'
import { LegendLine } from './legend'

/** The sources of a card, what the mark on some of its rows means, and the day of its facts. */
export function CardFoot({ card }: { card: Card }) {
  const { sources, asOfText, legend, labels } = card
  return (
    <div class="foot">
      {legend && <LegendLine legend={legend} />}
      {sources.length > 0 && (
        // Firefox would stop at a list that scrolls, whose links are stops already.
        <ol class="sources" aria-label={labels.sources} tabIndex={-1}>
          {sources.map((source, at) => (
            <li key={source.url}>
              <SourceLink number={at + 1} source={source} newTab={labels.newTab} />
            </li>
          ))}
        </ol>
      )}
      {asOfText && <p>{asOfText}</p>}
    </div>
  )
}

function SourceLink({ number, source, newTab }: { number: number; source: CardSource; newTab: string }) {
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={`${source.title} (${source.readText})`}
      aria-label={`${number} ${source.publisher}, ${source.title} (${newTab})`}
    >
      <span class="number">{number}</span> {source.publisher}
    </a>
  )
}
