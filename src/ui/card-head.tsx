import type { Card } from '../cards/card'
import { Answer, type Outcome } from './answer'
import { CopyButton } from './copy-button'
import { FlagView } from './flag-view'
import { BackIcon, CloseIcon, MoreIcon } from './icons'
import { langTag } from './language-tags'

interface Props {
  /** Id for the title, which names the card. */
  titleId: string
  card: Card
  onBack: (() => void) | null
  onClose: () => void
  /** Null where there is no clipboard. */
  onCopy: (() => void) | null
  outcome: Outcome
  /** Whether the other actions are shown. */
  more: boolean
  onMore: () => void
}

/** Kind, names and the buttons of a card. */
export function CardHead({ titleId, card, onBack, onClose, onCopy, outcome, more, onMore }: Props) {
  const { labels, flag, ownName } = card
  return (
    <div class="head">
      <div class="top">
        {onBack && (
          <button type="button" class="action back" aria-label={labels.back} title={labels.back} onClick={onBack}>
            <BackIcon />
          </button>
        )}
        <p class="eyebrow">{card.eyebrow}</p>
        <Answer outcome={outcome} labels={labels} />
        {onCopy && <CopyButton labels={labels} outcome={outcome} onCopy={onCopy} />}
        <button
          type="button"
          class="action"
          aria-label={labels.more}
          aria-expanded={more}
          title={labels.more}
          onClick={onMore}
        >
          <MoreIcon />
        </button>
        <button type="button" class="action" aria-label={labels.close} title={labels.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <div class="titles">
        <h2 id={titleId} lang={card.titleLang}>
          {flag && <FlagView flag={flag} />}
          {card.title}
        </h2>
        {ownName && (
          <span class="own-name" lang={langTag(ownName.lang)} dir="auto">
            {ownName.text}
          </span>
        )}
      </div>
      {card.calledHere && <p class="called-here">{card.calledHere}</p>}
    </div>
  )
}
