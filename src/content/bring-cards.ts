import type { Nothing } from '../cards/nothing'
import { askBackground } from '../extension/call'
import type { CardRequest } from '../extension/messages'
import type { Anchor } from './placing'

/*
 * What draws cards weighs more than what reads a page, and most pages are read without one being opened: it is a script of its own, which
 * the background brings when the first card may be wanted.
 */

/** Where a card opens, and whether focus goes into it. */
export interface Opening {
  anchor: Anchor
  focus: boolean
}

export interface Cards {
  /** Asks for a card that may be opened soon. */
  expect(request: CardRequest): void
  open(request: CardRequest, opening: Opening): void
  /** Says that nothing is known, where a card would stand. */
  openNothing(nothing: Nothing, opening: Opening): void
  close(): void
  /** Goes back by one step in the open card; false where there is none to take back. */
  stepBack(): boolean
  /** The host of the open card and its box in the viewport, or null while none is drawn. */
  drawn(): { host: HTMLElement; box: DOMRect } | null
}

/** Makes cards on this page until the signal aborts; `dismiss` is called when the open one should close. */
export type MakeCards = (dismiss: () => void, signal: AbortSignal) => Cards

/** Where the script leaves what it makes, in the content scripts' own world, which the page cannot see. */
export const CARDS = Symbol.for('cards')

export interface World {
  [CARDS]?: MakeCards
}

/** Cards that come with the first call. Until then nothing is drawn; the last wish made meanwhile is the one that counts. */
export function bringCards(dismiss: () => void, signal: AbortSignal): Cards {
  let made: Cards | null = null
  let coming: Promise<Cards | null> | null = null
  let wish = 0

  async function bring(): Promise<Cards | null> {
    // The extension's own pages come with it.
    if ((globalThis as World)[CARDS] === undefined) await askBackground('bringCards', {})
    const make = (globalThis as World)[CARDS]
    if (make === undefined || signal.aborted) return null
    made = make(dismiss, signal)
    return made
  }

  async function withCards(use: (cards: Cards) => void): Promise<void> {
    wish += 1
    const mine = wish
    coming ??= bring()
    const cards = made ?? (await coming)
    if (cards === null) {
      // The background was stopped or updated under the call: the next wish tries again.
      coming = null
      dismiss()
    } else if (mine === wish) use(cards)
  }

  return {
    expect: (request) => void withCards((cards) => cards.expect(request)),
    open: (request, opening) => void withCards((cards) => cards.open(request, opening)),
    openNothing: (nothing, opening) => void withCards((cards) => cards.openNothing(nothing, opening)),
    close() {
      wish += 1
      made?.close()
    },
    stepBack: () => made?.stepBack() ?? false,
    drawn: () => made?.drawn() ?? null,
  }
}
