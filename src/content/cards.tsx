import type { Card } from '../cards/card'
import { askBackground } from '../extension/call'
import { CardView } from '../ui/card-view'
import { copyText } from '../ui/clipboard'
import { cardHost } from './card-host'
import type { Anchor } from './placing'
import type { Reading } from './reading'

/** What opening a card needs beside its entity. */
export interface Opening {
  reading: Reading
  anchor: Anchor
  focus: boolean
}

export interface Cards {
  open(entity: string, opening: Opening): void
  close(): void
  drawn(): { host: HTMLElement; box: DOMRect } | null
}

/**
 * The card beside a mention and those reached from it, one at a time. A card shows when its answer has arrived: until then the one
 * before stays, so that nothing flickers. `dismiss` is called when the card should close.
 */
export function cards(dismiss: () => void, signal: AbortSignal): Cards {
  const host = cardHost(dismiss, signal)
  /** Counts what the reader asked for: an answer to an earlier wish is dropped. */
  let wish = 0

  async function show(entity: string, opening: Opening, trail: readonly Card[]): Promise<void> {
    wish += 1
    const mine = wish
    const card = await ask(entity, opening.reading)
    if (mine !== wish || signal.aborted) return
    if (card === null) dismiss()
    else draw(card, opening, trail)
  }

  function draw(card: Card, opening: Opening, trail: readonly Card[]): void {
    wish += 1
    const before = trail.at(-1)
    host.show(
      <CardView
        key={opening.anchor.range}
        card={card}
        onOpen={(entity) => void show(entity, { ...opening, focus: false }, [...trail, card])}
        onBack={before === undefined ? null : () => draw(before, opening, trail.slice(0, -1))}
        onClose={dismiss}
        onCopy={navigator.clipboard === undefined ? null : copyText}
      />,
      opening.anchor,
    )
    if (opening.focus) host.focus()
  }

  function close(): void {
    wish += 1
    host.remove()
  }

  return { open: (entity, opening) => void show(entity, opening, []), close, drawn: host.drawn }
}

async function ask(entity: string, { spotted }: Reading): Promise<Card | null> {
  const others = [...new Set(spotted.mentions.map((mention) => mention.entity))]
  const { lang, published, claims } = spotted
  const answer = await askBackground('card', { entity, lang, published, claims, others })
  return answer.ok ? answer.value : null
}
