import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Card, CardSource, OnDate, Sourced } from '../cards/card'
import { cardText } from './card-text'
import { CopyButton } from './copy-button'
import { dayInWords } from './dates'
import { BackIcon, CloseIcon } from './icons'
import { linkNames } from './linked-names'
import { LocatorMapView } from './locator-map-view'
import { type SentenceContext, SourcedText } from './sourced-text'
import { TimelineView } from './timeline-view'
import { type CardWords, WORDS } from './words'

export interface CardViewProps {
  card: Card
  /** Opens the card of another entity. */
  onOpen: (id: string) => void
  /** Goes back to the card before; null on the first. */
  onBack: (() => void) | null
  onClose: () => void
  /** Puts a text on the clipboard and says whether it got there. Null where there is no clipboard: no button is shown. */
  onCopy: ((text: string) => Promise<boolean>) | null
}

/** Unique within the shadow root or page that shows the card, as only one is ever shown. */
const TITLE_ID = 'card-title'

/** A card, drawn. Its style is card.css; Escape, placing and where focus returns to are the business of whoever mounts it. */
export function CardView({ card, onOpen, onBack, onClose, onCopy }: CardViewProps) {
  const root = useRef<HTMLDivElement>(null)
  const keep = useKeptFocus(card.entity.id, root)
  const words = WORDS[card.lang]
  const open = (id: string) => keep(() => onOpen(id))
  const context: SentenceContext = { sources: card.sources, segments: segmentsOf(card), words, onOpen: open }
  const { onDate, since, related } = card

  return (
    <div
      ref={root}
      class="card theme"
      role="dialog"
      aria-labelledby={TITLE_ID}
      tabIndex={-1}
      lang={card.lang}
      dir="ltr"
    >
      <div class="head">
        <div class="top">
          {onBack && (
            <button
              type="button"
              class="action back"
              aria-label={words.back}
              title={words.back}
              onClick={() => keep(onBack)}
            >
              <BackIcon />
            </button>
          )}
          <p class="eyebrow">{card.eyebrow}</p>
          {onCopy && <CopyButton text={() => cardText(card)} words={words} onCopy={onCopy} />}
          <button type="button" class="action" aria-label={words.close} title={words.close} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
        <div class="titles">
          <h2 id={TITLE_ID}>{card.title}</h2>
          {card.ownName && (
            <span class="own-name" lang={card.ownName.lang} dir="auto">
              {card.ownName.text}
            </span>
          )}
        </div>
      </div>

      {/* Keyed, so that the next card starts at its top. */}
      <div key={card.entity.id} class="body">
        {card.line && <p class="line">{card.line}</p>}
        {onDate && <Band onDate={onDate} context={context} />}
        {since && (
          <section>
            <h3>{since.heading}</h3>
            <dl class="pairs">
              {since.events.map((event) => (
                <div key={event.date + event.text}>
                  <dt>{event.when}</dt>
                  <dd>
                    <SourcedText said={event} context={context} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {card.map && <LocatorMapView map={card.map} />}
        {card.timeline && <TimelineView timeline={card.timeline} lang={card.lang} context={context} />}
        {card.facts.length > 0 && (
          <dl class="pairs">
            {card.facts.map((fact) => (
              <div key={fact.label + fact.text}>
                <dt>{fact.label}</dt>
                <dd>
                  <SourcedText said={fact} context={context} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        {related && (
          <section>
            <h3>{related.heading}</h3>
            <ul class="ties">
              {related.ties.map((tie) => (
                <li key={tie.id}>
                  <button type="button" class="chip" onClick={() => open(tie.id)}>
                    {tie.label}
                    {tie.tie && <span class="tie"> {tie.tie}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>

      {(card.sources.length > 0 || card.asOfText) && <Sources card={card} words={words} />}
    </div>
  )
}

/** What held on the article's day. */
function Band({ onDate, context }: { onDate: OnDate; context: SentenceContext }) {
  return (
    <section class="band">
      <h3>{onDate.heading}</h3>
      {onDate.sentences.map((sentence) => (
        <p key={sentence.text} class={sentence.tone}>
          <SourcedText said={sentence} context={context} />
        </p>
      ))}
    </section>
  )
}

function Sources({ card, words }: { card: Card; words: CardWords }) {
  return (
    <div class="foot">
      {card.sources.length > 0 && (
        <ol class="sources" aria-label={words.sources}>
          {card.sources.map((source, at) => (
            <li key={source.url}>
              <SourceLink number={at + 1} source={source} card={card} words={words} />
            </li>
          ))}
        </ol>
      )}
      {card.asOfText && <p>{card.asOfText}</p>}
    </div>
  )
}

function SourceLink(props: { number: number; source: CardSource; card: Card; words: CardWords }) {
  const { number, source, card, words } = props
  const read = words.readOn(dayInWords(source.read, card.lang))
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={`${source.title} (${read})`}
      aria-label={`${number} ${source.publisher}${words.colon}${source.title} (${words.opensInNewTab})`}
    >
      <span class="number">{number}</span> {source.publisher}
    </a>
  )
}

/** The sentences of a card, in the order in which they are drawn, cut where they name other entities. */
function segmentsOf({ onDate, facts, since, named }: Card): SentenceContext['segments'] {
  const sentences: Sourced[] = [...(onDate?.sentences ?? []), ...facts, ...(since?.events ?? [])]
  const segments = linkNames(
    sentences.map(({ text }) => text),
    named,
  )
  return new Map(sentences.map((sentence, at) => [sentence, segments[at] ?? []]))
}

/**
 * What is pressed to change the card goes away with it, and focus would fall back to the page. So a change that began
 * inside the card ends with focus on the card; a change from outside leaves focus where it is.
 */
function useKeptFocus(entity: string, root: { current: HTMLElement | null }): (change: () => void) => void {
  const changing = useRef(false)
  const shown = useRef(entity)
  useLayoutEffect(() => {
    if (shown.current === entity) return
    shown.current = entity
    if (changing.current) root.current?.focus()
    changing.current = false
  })
  return (change) => {
    changing.current = true
    change()
  }
}
