import type { ComponentChildren } from 'preact'
import type { Card, Sourced } from '../cards/card'
import { NameLink } from './name-link'

/** What the sentences of a card share. */
export interface SentenceContext {
  card: Card
  onOpen: (id: string) => void
}

/** A sentence: the entities it names open their cards, and the numbers behind it open its sources. */
export function SourcedText({ said, context }: { said: Sourced; context: SentenceContext }) {
  const { text, links = [] } = said
  const drawn: ComponentChildren[] = []
  let at = 0
  for (const { start, end, id } of links) {
    drawn.push(text.slice(at, start))
    drawn.push(
      <NameLink key={id} onOpen={() => context.onOpen(id)}>
        {text.slice(start, end)}
      </NameLink>,
    )
    at = end
  }
  return [...drawn, text.slice(at), <SourceNumbers key="numbers" numbers={said.sources} context={context} />]
}

interface NumbersProps {
  numbers: readonly number[]
  context: SentenceContext
}

/** The numbers are kept out of the tab order: the same links stand in the card's footer, once each. */
export function SourceNumbers({ numbers, context: { card } }: NumbersProps) {
  const known = numbers.flatMap((number) => {
    const source = card.sources[number - 1]
    return source ? [{ number, source }] : []
  })
  if (known.length === 0) return null
  return (
    <sup class="numbers">
      {known.map(({ number, source }) => (
        <a
          key={number}
          href={source.url}
          target="_blank"
          rel="noopener noreferrer"
          tabIndex={-1}
          title={`${source.publisher}, ${source.title}`}
          aria-label={`${source.numberLabel} (${card.labels.newTab})`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}
