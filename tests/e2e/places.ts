import type { Box, Tab } from './driver/driver'
import { CARD_HOST, cardOf, closeCard } from './driver/reader'
import { until } from './driver/wait'

/* Where a card stands, and the mention it belongs to. */

/** Waits until the open card stands beside the mention of this text, not over it, and within the window. */
export function inPlace(tab: Tab, text: string): Promise<boolean> {
  return until(`the card of "${text}" in its place`, async () => {
    const { card, lines } = await placed(tab, text)
    const isBeside = card.width > 0 && lines.length > 0 && !lines.some((line) => overlap(card, line))
    return isBeside && (await isInside(tab, card))
  })
}

/** Opens the card of one mention after the other, and sees that each is in its place. */
export async function eachInPlace(tab: Tab, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await cardOf(tab, name)
    await inPlace(tab, name)
    await closeCard(tab)
  }
}

/** The boxes of the open card and of the lines of the mention it belongs to. */
export function placed(tab: Tab, text: string): Promise<{ card: Box; lines: Box[] }> {
  return tab.evaluate(
    (host, wanted) => {
      const plain = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height })
      const ranges = [...(CSS.highlights.get('u10') ?? [])].map((marked) => {
        const range = document.createRange()
        range.setStart(marked.startContainer, marked.startOffset)
        range.setEnd(marked.endContainer, marked.endOffset)
        return range
      })
      const range = ranges.find((one) => one.toString().replace(/\s+/g, ' ') === wanted)
      return {
        card: plain(document.querySelector(host)?.getBoundingClientRect() ?? new DOMRect()),
        lines: [...(range?.getClientRects() ?? [])].map(plain),
      }
    },
    CARD_HOST,
    text,
  )
}

async function isInside(tab: Tab, card: Box): Promise<boolean> {
  const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  return card.x >= 0 && card.y >= 0 && card.x + card.width <= width && card.y + card.height <= height
}

/** Half a pixel is lost to rounding. */
export function overlap(a: Box, b: Box): boolean {
  const least = 0.5
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > least && down > least
}

/** Runs in the page: what of the open card reaches over its sides, by class. */
export function beyondItsSides(root: ShadowRoot): string[] {
  const { left, right } = (root.querySelector('.card') as Element).getBoundingClientRect()
  const beyond = [...root.querySelectorAll('.card :not(.unseen, svg *)')].filter((element) => {
    const box = element.getBoundingClientRect()
    return box.width > 1 && (box.left < left - 1 || box.right > right + 1)
  })
  return beyond.map(({ className }) => className)
}

/** Runs in the page: the size of the open card's text. */
export function textSize(root: ShadowRoot): string {
  return getComputedStyle(root.querySelector('.card') as Element).fontSize
}
