import type { Card } from '../cards/card'
import type { CardForm } from '../cards/card-form'
import { askBackground } from '../extension/call'
import type { CardRequest } from '../extension/messages'
import type { CardActions } from '../ui/card-actions'
import { CardView, type Pane } from '../ui/card-view'
import { copyText } from '../ui/clipboard'
import { NothingView } from '../ui/nothing-view'
import type { Cards, Opening } from './bring-cards'
import { cardHost } from './card-host'

/** A card with what it was asked for by. */
interface Step {
  card: Card
  request: CardRequest
}

/** The card that is drawn, what it shows, and those it was reached by. */
interface Shown extends Step {
  pane: Pane
  trail: readonly Step[]
  opening: Opening
}

/**
 * The card beside a mention and those reached from it, one at a time. A card shows when its answer has arrived: until then the one
 * before stays, so that nothing flickers. `dismiss` is called when the card should close.
 */
export function cards(dismiss: () => void, signal: AbortSignal): Cards {
  const host = cardHost(lost, signal)
  let shown: Shown | null = null
  let expected: { key: string; answer: Promise<Card | null> } | null = null
  /** Counts what the reader asked for: an answer to an earlier wish is dropped. */
  let wish = 0
  let isAwaited = false

  async function show(request: CardRequest, opening: Opening, trail: readonly Step[]): Promise<void> {
    wish += 1
    const mine = wish
    isAwaited = true
    const card = await (expected?.key === keyOf(request) ? expected.answer : ask(request))
    if (mine !== wish || signal.aborted) return
    if (card === null) dismiss()
    else draw({ card, request, opening, trail, pane: 'facts' })
  }

  /** The mention of the drawn card is out of sight. Where the reader has gone on to another, only the old card goes. */
  function lost(): void {
    if (isAwaited) host.remove()
    else dismiss()
  }

  function draw(next: Shown): void {
    wish += 1
    isAwaited = false
    shown = next
    const { card, request, pane, trail, opening } = next
    host.show(
      <CardView
        card={card}
        pane={pane}
        onPane={(pane) => draw({ ...next, pane, opening: unfocused(opening) })}
        onOpen={(entity) =>
          void show({ ...request, entity, called: undefined }, unfocused(opening), [...trail, { card, request }])
        }
        onBack={trail.length > 0 ? stepBack : null}
        onClose={dismiss}
        actions={actionsOf(request)}
      />,
      opening.anchor,
    )
    if (opening.focus) host.focus()
  }

  function stepBack(): boolean {
    if (shown === null) return false
    const { pane, trail, opening } = shown
    const before = trail.at(-1)
    if (pane === 'facts' && before === undefined) return false
    const step: Pick<Shown, 'card' | 'request' | 'trail'> =
      pane !== 'facts' || before === undefined ? shown : { ...before, trail: trail.slice(0, -1) }
    draw({ ...step, pane: 'facts', opening: unfocused(opening) })
    return true
  }

  function actionsOf(request: CardRequest): CardActions {
    return {
      copy: navigator.clipboard === undefined ? null : (form) => copyText(textOf(request, form)),
      know() {
        void askBackground('know', { entity: request.entity })
        dismiss()
      },
      panel() {
        void askBackground('openPanel', request)
        dismiss()
      },
    }
  }

  return {
    expect(request) {
      expected = { key: keyOf(request), answer: ask(request) }
    },
    open: (request, opening) => void show(request, opening, []),
    openNothing(nothing, opening) {
      wish += 1
      isAwaited = false
      shown = null
      host.show(<NothingView nothing={nothing} onClose={dismiss} />, opening.anchor)
      if (opening.focus) host.focus()
    },
    close() {
      wish += 1
      isAwaited = false
      shown = null
      expected = null
      host.remove()
    },
    stepBack,
    drawn: host.drawn,
  }
}

/** Focus is moved into a card only when it opens; from then on it goes where the reader takes it. */
function unfocused(opening: Opening): Opening {
  return { ...opening, focus: false }
}

/** Rejects when the background gives no answer. */
async function textOf(card: CardRequest, form: CardForm): Promise<string> {
  const text = await askBackground('cardText', { card, form })
  if (!text.ok) throw new Error(text.error.message)
  return text.value
}

function keyOf({ entity, called = '' }: CardRequest): string {
  return `${entity} ${called}`
}

async function ask(request: CardRequest): Promise<Card | null> {
  const answer = await askBackground('card', request)
  return answer.ok ? answer.value : null
}
