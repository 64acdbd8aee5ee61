import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Card, OnDate } from '../cards/card'
import type { CardForm } from '../cards/card-form'
import { useOutcome } from './answer'
import { ActionsPane, type CardActions, ReportPane } from './card-actions'
import { CardFoot } from './card-foot'
import { CardHead } from './card-head'
import { langTag } from './language-tags'
import { LocatorMapView } from './locator-map-view'
import { MembersView } from './members-view'
import { type SentenceContext, SourcedText } from './sourced-text'
import { TimelineView } from './timeline-view'

/** What a card shows under its head: its facts, above them the list of its actions, or in their place the choice for a report. */
export type Pane = 'facts' | 'actions' | 'report'

export interface CardViewProps {
  card: Card
  pane: Pane
  onPane: (pane: Pane) => void
  /** Opens the card of another entity. */
  onOpen: (id: string) => void
  /** Goes back to the card before; null on the first. */
  onBack: (() => void) | null
  onClose: () => void
  actions: CardActions
}

/** Unique within the shadow root or page that shows the card, as only one is ever shown. */
const TITLE_ID = 'card-title'

/** A card, drawn. Its style is card.css; Escape, placing and where focus returns to are the business of whoever mounts it. */
export function CardView({ card, pane, onPane, onOpen, onBack, onClose, actions }: CardViewProps) {
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(card.entity.id, root)
  const [outcome, settle] = useOutcome()
  const { copy } = actions
  const onCopy = copy && ((form: CardForm) => settle(copy(form)))

  return (
    <div
      ref={root}
      class="card theme"
      role="dialog"
      aria-labelledby={TITLE_ID}
      tabIndex={-1}
      lang={langTag(card.lang)}
      dir={card.dir}
    >
      <CardHead
        titleId={TITLE_ID}
        card={card}
        onBack={pane === 'report' ? () => onPane('facts') : onBack}
        onClose={onClose}
        onCopy={onCopy && (() => onCopy({ is: 'text' }))}
        outcome={outcome}
        more={pane !== 'facts'}
        onMore={() => onPane(pane === 'facts' ? 'actions' : 'facts')}
      />
      {pane === 'actions' && (
        <ActionsPane
          card={card}
          actions={actions}
          onCopy={(form) => onCopy?.(form)}
          onReport={() => onPane('report')}
        />
      )}
      {pane === 'report' && onCopy ? (
        <ReportPane card={card} onCopy={onCopy} />
      ) : (
        <Body key={card.entity.id} card={card} onOpen={onOpen} />
      )}
      {(card.sources.length > 0 || card.asOfText) && <CardFoot card={card} />}
    </div>
  )
}

/** All that a card tells. */
function Body({ card, onOpen }: { card: Card; onOpen: (id: string) => void }) {
  const context: SentenceContext = { card, onOpen }
  const { onDate, since, related } = card
  return (
    <div class="body">
      {card.line && (
        <p class="line" lang={card.lineLang} dir="auto">
          {card.line}
        </p>
      )}
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
      {card.facts.length > 0 && (
        <dl class="pairs">
          {card.facts.map((fact) => (
            <div key={fact.label + fact.text}>
              <dt lang={fact.labelLang}>{fact.label}</dt>
              <dd>
                <SourcedText said={fact} context={context} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {card.timeline && <TimelineView timeline={card.timeline} name={card.labels.timeline} onOpen={onOpen} />}
      {card.map && <LocatorMapView map={card.map} />}
      {card.members && <MembersView members={card.members} context={context} />}
      {related && (
        <section>
          <h3>{related.heading}</h3>
          <ul class="ties">
            {related.ties.map((tie) => (
              <li key={tie.id}>
                <button type="button" class="chip" onClick={() => onOpen(tie.id)}>
                  <bdi lang={tie.labelLang}>{tie.label}</bdi>
                  {tie.tie && <span class="tie"> {tie.tie}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
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

/**
 * What is pressed to change the card may go away with it, and focus would fall back to the page: focus that was in the card stays
 * there. Another entity's card is read from its top.
 */
function useKeptFocus(entity: string, root: { current: HTMLElement | null }): void {
  // Asked while the card before is still drawn.
  const hadFocus = hasFocus(root.current)
  const shown = useRef(entity)
  useLayoutEffect(() => {
    const isNew = shown.current !== entity
    shown.current = entity
    if (isNew) root.current?.scrollTo?.(0, 0)
    if (hadFocus && (isNew || !hasFocus(root.current))) root.current?.focus({ preventScroll: true })
  })
}

function hasFocus(element: HTMLElement | null): boolean {
  const { activeElement } = (element?.getRootNode() ?? document) as Document | ShadowRoot
  return element?.contains(activeElement) ?? false
}
