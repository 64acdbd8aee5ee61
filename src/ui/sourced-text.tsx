import type { ComponentChildren } from 'preact'
import type { Card, Sourced } from '../cards/card'
import { Mark } from './legend'
import { NameLink } from './name-link'

/** What the sentences of a card share. */
export interface SentenceContext {
  card: Card
  onOpen: (id: string) => void
}

/** A sentence, with the mark that it may bear: the entities it names open their cards, and the numbers behind it open its sources. */
export function SourcedText({ said, context }: { said: Sourced; context: SentenceContext }) {
  const { text, links = [], foreign = [] } = said
  const linked = (start: number, end: number) =>
    pieces({ start, end }, links, plain, (link) => (
      <NameLink key={link.id} onOpen={() => context.onOpen(link.id)}>
        {plain(link.start, link.end)}
      </NameLink>
    ))
  return [
    // A quotation in another language may run in another direction, too.
    ...pieces({ start: 0, end: text.length }, foreign, linked, ({ start, end, lang }) => (
      <bdi key={start} lang={lang}>
        {linked(start, end)}
      </bdi>
    )),
    said.wikidataAlone && <Mark key="mark" legend={context.card.legend} />,
    <SourceNumbers key="numbers" numbers={said.sources} context={context} />,
  ]

  function plain(start: number, end: number): string {
    return text.slice(start, end)
  }
}

interface Stretch {
  start: number
  end: number
}

/** A stretch of a text: the parts that lie in it, each drawn as `part` does, and between them what `rest` draws. */
function pieces<Part extends Stretch>(
  { start, end }: Stretch,
  parts: readonly Part[],
  rest: (start: number, end: number) => ComponentChildren,
  part: (part: Part) => ComponentChildren,
): ComponentChildren[] {
  const drawn: ComponentChildren[] = []
  let at = start
  for (const each of parts.filter((other) => start <= other.start && other.end <= end)) {
    drawn.push(rest(at, each.start), part(each))
    at = each.end
  }
  return [...drawn, rest(at, end)]
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
