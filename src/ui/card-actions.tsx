import type { Card } from '../cards/card'
import type { CardForm } from '../cards/card-form'

/** Puts the card on the clipboard in one of its forms, and says whether it got there. */
export type Copy = (form: CardForm) => Promise<boolean>

/** What a reader can do with a card, beside reading it. What is null cannot be done where the card is shown, and has no button. */
export interface CardActions {
  copy: Copy | null
  /** Underlines the entity no more. */
  know: (() => void) | null
  /** Shows the card in the panel, which stays open. */
  panel: (() => void) | null
}

interface Props {
  card: Card
  actions: CardActions
  onCopy: (form: CardForm) => void
  onReport: () => void
}

/** The list of a card's actions, those aside that have a button in its head. */
export function ActionsPane({ card, actions, onCopy, onReport }: Props) {
  const { labels, lookUp } = card
  const { copy, know, panel } = actions
  return (
    <div class="pane">
      <ul>
        {copy && <PaneButton label={labels.copyMarkdown} onPress={() => onCopy({ is: 'markdown' })} />}
        {know && <PaneButton label={labels.know} onPress={know} />}
        {panel && <PaneButton label={labels.panel} onPress={panel} />}
        <PaneLink label={labels.wikipedia} url={lookUp.wikipedia} newTab={labels.newTab} />
        {lookUp.wikidata && <PaneLink label={labels.wikidata} url={lookUp.wikidata} newTab={labels.newTab} />}
        {copy && <PaneButton label={labels.report} onPress={onReport} />}
      </ul>
    </div>
  )
}

/** What a card states: the reader chooses what is wrong, and a text about it is copied. */
export function ReportPane({ card, onCopy }: { card: Card; onCopy: (form: CardForm) => void }) {
  const { onDate, since, facts, labels } = card
  const statements = [...(onDate?.sentences ?? []), ...(since?.events ?? []), ...facts]
  return (
    <div class="pane report">
      <p>{labels.reportChoose}</p>
      <ul>
        <PaneButton label={labels.reportCard} onPress={() => onCopy({ is: 'report', statement: null })} />
        {statements.map(({ text }) => (
          <PaneButton key={text} label={text} onPress={() => onCopy({ is: 'report', statement: text })} />
        ))}
      </ul>
    </div>
  )
}

function PaneButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        {label}
      </button>
    </li>
  )
}

function PaneLink({ label, url, newTab }: { label: string; url: string; newTab: string }) {
  return (
    <li>
      <a href={url} target="_blank" rel="noopener noreferrer" aria-label={`${label} (${newTab})`}>
        {label}
      </a>
    </li>
  )
}
