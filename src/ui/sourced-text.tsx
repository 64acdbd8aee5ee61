import type { ComponentChildren } from 'preact'
import type { CardSource, Sourced } from '../cards/card'
import type { Segment } from './linked-names'
import type { CardWords } from './words'

/** What the sentences of a card share. */
export interface SentenceContext {
  sources: readonly CardSource[]
  /** Each sentence cut where it names entities that have a card. */
  segments: ReadonlyMap<Sourced, readonly Segment[]>
  words: CardWords
  onOpen: (id: string) => void
}

/** A sentence: the entities it names open their cards, and the numbers behind it open its sources. */
export function SourcedText({ said, context }: { said: Sourced; context: SentenceContext }) {
  const segments = context.segments.get(said) ?? [{ text: said.text, id: null }]
  const numbers = <SourceNumbers numbers={said.sources} context={context} />
  const drawn: ComponentChildren[] = []
  let before = ''
  for (const [at, { text, id }] of segments.entries()) {
    if (id === null) {
      drawn.push(text.slice(before.length))
      before = ''
      continue
    }
    // A line may break behind a button: a comma or the numbers would stand alone on the next.
    before = PUNCTUATION.exec(segments[at + 1]?.text ?? '')?.[0] ?? ''
    drawn.push(
      <span key={id} class="together">
        <button type="button" class="name" onClick={() => context.onOpen(id)}>
          {text}
        </button>
        {before}
        {at === segments.length - 1 && numbers}
      </span>,
    )
  }
  return segments.at(-1)?.id === null ? [...drawn, numbers] : drawn
}

const PUNCTUATION = /^[\s\u00a0]?[,.;:!?)»’]+/u

/** The numbers are kept out of the tab order: the same links stand in the card's footer, once each. */
function SourceNumbers({ numbers, context }: { numbers: readonly number[]; context: SentenceContext }) {
  const known = numbers.flatMap((number) => {
    const source = context.sources[number - 1]
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
          title={`${source.publisher}${context.words.colon}${source.title}`}
          aria-label={`${context.words.source(number, source.publisher)} (${context.words.opensInNewTab})`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}
