import type { CardSource, Sourced } from '../cards/card'
import { linkNames, type Named } from './linked-names'
import type { CardWords } from './words'

/** What sentences on a card share: whose numbers they carry, whom they may name. */
export interface SentenceContext {
  sources: readonly CardSource[]
  names: readonly Named[]
  words: CardWords
  onOpen: (id: string) => void
}

/** A sentence: the entities it names open their cards, and the numbers behind it open its sources. */
export function SourcedText({ said, context }: { said: Sourced; context: SentenceContext }) {
  const segments = linkNames(said.text, context.names)
  const drawn = segments.map(({ text, id }) =>
    id === null ? (
      text
    ) : (
      <button key={id} type="button" class="name" onClick={() => context.onOpen(id)}>
        {text}
      </button>
    ),
  )
  const numbers = <SourceNumbers numbers={said.sources} context={context} />
  if (typeof segments.at(-1)?.id !== 'string') return [...drawn, numbers]
  // A line may break behind a button: the numbers would stand alone on the next.
  return [
    ...drawn.slice(0, -1),
    <span key="end" class="together">
      {drawn.at(-1)}
      {numbers}
    </span>,
  ]
}

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
          title={`${source.publisher}: ${source.title}`}
          aria-label={`${context.words.source(number, source.publisher)} (${context.words.opensInNewTab})`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}
