import type { Box, Tab } from './driver'
import { sleep, until } from './wait'

/* What a reader sees and does in a page: underlined names, and the card. */

/** A card is whole after this: it fades in for 120 ms. */
export const CARD_FADE_MS = 250

/** The element that holds the card while one is open. */
export const CARD_HOST = '[popover="manual"]'

/** Key of the highlight that underlines names. */
const MARKS = 'u10'

/** An underlined name, and where its first line stands in the window, in CSS pixels. */
export interface Underlined {
  text: string
  box: Box
}

/** All underlined names, in the order of the page. Waits until there are any. */
export async function underlined(tab: Tab): Promise<Underlined[]> {
  return until('underlined names', async () => {
    const found = await readUnderlined(tab)
    return found.length > 0 ? found : null
  })
}

/** All underlined names as they stand now, in the order of the page. */
export function readUnderlined(tab: Tab): Promise<Underlined[]> {
  return tab.evaluate((key) => {
    const ranges = [...(CSS.highlights.get(key) ?? [])].map((marked) => {
      const range = document.createRange()
      range.setStart(marked.startContainer, marked.startOffset)
      range.setEnd(marked.endContainer, marked.endOffset)
      return range
    })
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    return ranges.map((range) => {
      const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {}
      const text = range.toString().replace(/\s+/g, ' ')
      return { text, box: { x, y, width, height } }
    })
  }, MARKS)
}

/** Scrolls to the first underlined name of this text and rests the mouse on it, coming from elsewhere. */
export async function rest(tab: Tab, text: string): Promise<void> {
  await leave(tab)
  await until(`"${text}" to be underlined`, async () => (await underlined(tab)).some((name) => name.text === text))
  await tab.evaluate(
    (key, wanted) => {
      for (const marked of CSS.highlights.get(key) ?? []) {
        const range = document.createRange()
        range.setStart(marked.startContainer, marked.startOffset)
        range.setEnd(marked.endContainer, marked.endOffset)
        if (range.toString().replace(/\s+/g, ' ') !== wanted) continue
        const { top } = range.getBoundingClientRect()
        scrollTo({ top: scrollY + top - innerHeight / 3, behavior: 'instant' })
        return
      }
    },
    MARKS,
    text,
  )
  const name = (await underlined(tab)).find((name) => name.text === text)
  if (!name) throw new Error(`"${text}" is not underlined any more`)
  const { x, y, width, height } = name.box
  await tab.moveTo(x + width / 2, y + height / 2)
}

/** Time for the page to see where the mouse is: it looks a few times a second. A driven mouse would be back before that. */
const SEEN_MS = 120

/** Moves the mouse to where there is no name and no card. */
export async function leave(tab: Tab): Promise<void> {
  await tab.moveTo(2, 2)
  await sleep(SEEN_MS)
}

/** What the card says, when one is open. */
export async function openCard(tab: Tab): Promise<string | null> {
  const isOpen = await tab.evaluate((host) => document.querySelector(host) !== null, CARD_HOST)
  if (!isOpen) return null
  return tab.inRoot(CARD_HOST, (root) => root.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? null)
}

/** The title of the open card, or null. */
export async function cardTitle(tab: Tab): Promise<string | null> {
  const isOpen = await tab.evaluate((host) => document.querySelector(host) !== null, CARD_HOST)
  return isOpen ? tab.inRoot(CARD_HOST, (root) => root.querySelector('h2')?.textContent ?? null) : null
}

/** A card opens well within this time. */
const OPENS_WITHIN_MS = 3000
/** A page may read itself again just as the mouse comes to rest, which forgets it: a hand would move once more. */
const TRIES = 3

/** Rests the mouse on a name and returns what its card says. */
export async function cardOf(tab: Tab, text: string): Promise<string> {
  for (let tries = 1; ; tries++) {
    await rest(tab, text)
    try {
      return await until(`the card of "${text}"`, () => openCard(tab), OPENS_WITHIN_MS)
    } catch (error) {
      if (tries === TRIES) throw error
    }
  }
}

/** Closes the card by the key for it. */
export async function closeCard(tab: Tab): Promise<void> {
  await tab.press('Escape')
  await cardCloses(tab)
}

export async function cardCloses(tab: Tab): Promise<void> {
  await until('the card to close', async () => (await openCard(tab)) === null)
}
