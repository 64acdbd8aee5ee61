import { answerPage } from '../extension/call'
import type { PageReport, Result } from '../extension/messages'
import { isOrphan } from '../extension/orphan'
import { isOn, watchSettings } from '../extension/settings'
import { adoptStyle, paintActive, paintMarks, shadowRootsOf, unpaint } from '../page/highlights'
import { rangeAt, rectsOf } from '../page/hit-test'
import { isArticle } from '../page/is-article'
import { cards } from './cards'
import { watchPage } from './changes'
import { followPointer, type Way } from './follow-pointer'
import highlightsCss from './highlights.css?inline'
import { type Marked, type Reading, read } from './reading'

/** How often (ms) to see whether the extension still stands behind this script: no browser tells. */
const ORPHAN_CHECK_MS = 5000
/** Less text than this (UTF-16 units) is a headline and its byline: the article may still be hidden. */
const BARE = 500

/**
 * Reads this page, marks the names in it and opens their cards, until the controller aborts: it then leaves no trace. It aborts itself
 * when the reader switches the site off, or the extension is gone.
 */
export function startReader(controller: AbortController): void {
  const { signal } = controller
  let reading: Reading | null = null
  /** Mentions that are painted, in the order of the text: the numbers that pointer and keyboard know them by. */
  let shown: Marked[] = []
  let shadowRoots: ShadowRoot[] = []
  let styled = new AbortController()
  /** Counts readings: one that was overtaken by a change of the page is dropped. */
  let turn = 0
  /** The page has changed since it was read. */
  let stale = false
  /** The mention whose card was open last: where the keyboard goes on from. */
  let current = -1
  let pointAt: { x: number; y: number } | null = null

  const deck = cards(() => follower.dismiss(), signal)
  const follower = followPointer(
    {
      mentionAt(x, y) {
        const range = rangeAt(x, y, shadowRoots)
        const mention = range === null ? -1 : shown.findIndex((other) => other.range === range)
        if (mention >= 0) pointAt = { x, y }
        return mention < 0 ? null : mention
      },
      boxesOf: (mention) => boxesOf(shown[mention]),
      card: deck.drawn,
    },
    open,
    close,
    signal,
  )

  const watch = watchPage((change) => {
    if (change === 'address') forget()
    else if (reading !== null || isArticle(document)) void refresh()
  }, signal)

  /** Reads the page again; not under an open card, which would lose its place, but when it has closed. */
  async function refresh(): Promise<void> {
    if (leaveIfOrphan()) return
    turn += 1
    const mine = turn
    stale = deck.drawn() !== null
    if (stale) return
    const next = await read(reading)
    if (mine !== turn || signal.aborted) return
    stale = deck.drawn() !== null
    if (next !== null && !stale) paint(next)
  }

  function paint(next: Reading): void {
    if (reading?.spotted !== next.spotted) current = -1
    reading = next
    watch.attend(next.collected.root, next.collected.article.text.length < BARE)
    shown = next.marked.filter((mention) => mention.shown)
    const ranges = shown.map((mention) => mention.range)
    shadowRoots = shadowRootsOf(ranges)
    styled.abort()
    styled = new AbortController()
    adoptStyle(shadowRoots, highlightsCss, styled.signal)
    paintMarks(ranges)
    follower.restart()
  }

  function forget(): void {
    turn += 1
    reading = null
    stale = false
    shown = []
    watch.attend(null)
    follower.restart()
    styled.abort()
    unpaint()
  }

  function open(mention: number, way: Way): void {
    const marked = shown[mention]
    if (reading === null || marked === undefined || leaveIfOrphan()) return
    current = mention
    paintActive(marked.range)
    const keyboard = way === 'keyboard'
    const anchor = { range: marked.range, point: keyboard ? null : pointAt }
    deck.open(marked.entity, { reading, anchor, focus: keyboard })
  }

  function close(): void {
    paintActive(null)
    deck.close()
    if (stale) void refresh()
  }

  /** Scrolls to a mention and opens its card; false when it is not drawn. */
  function reveal(mention: number): boolean {
    const marked = shown[mention]
    if (marked === undefined) return false
    const element = marked.range.startContainer.parentElement
    if (!isInView(boxesOf(marked)[0])) element?.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (boxesOf(marked).length === 0) return false
    follower.reveal(mention)
    return true
  }

  function revealEntity(entity: string): boolean {
    const mentions = shown.flatMap((marked, i) => (marked.entity === entity ? [i] : []))
    return mentions.some(reveal)
  }

  /** Goes to the next drawn mention, from the last one opened or else from the top of the window. */
  function stepBy(by: 1 | -1): boolean {
    const from = current >= 0 ? current : firstInView() - (by === 1 ? 1 : 0)
    for (let i = 1; i <= shown.length; i += 1) {
      if (reveal((((from + by * i) % shown.length) + shown.length) % shown.length)) return true
    }
    return false
  }

  function firstInView(): number {
    return Math.max(
      0,
      shown.findIndex((marked) => (boxesOf(marked)[0]?.top ?? -1) >= 0),
    )
  }

  function leaveIfOrphan(): boolean {
    if (!isOrphan()) return false
    controller.abort()
    return true
  }

  watchSettings((settings) => {
    if (!isOn(settings, location.href)) return controller.abort()
    // What is underlined may have changed: nothing spotted before is kept.
    forget()
    void refresh()
  }, signal)
  answerPage(
    {
      report: async () => ok(reportOf(reading)),
      reveal: async ({ entity }) => ok({ found: revealEntity(entity) }),
      step: async ({ by }) => ok({ found: stepBy(by) }),
    },
    signal,
  )
  const orphanCheck = setInterval(leaveIfOrphan, ORPHAN_CHECK_MS)
  signal.addEventListener('abort', () => {
    clearInterval(orphanCheck)
    forget()
  })
  void refresh()
}

function boxesOf(marked: Marked | undefined): DOMRect[] {
  return marked === undefined ? [] : rectsOf(marked.range)
}

function isInView(box: DOMRect | undefined): boolean {
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
}

function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** What this page names, for the popup. Before the page is read: nothing yet. */
function reportOf(reading: Reading | null): PageReport {
  const { lang = null, published = null, mentions = [], claims = [] } = reading?.spotted ?? {}
  return { lang, published, entities: [...new Set(mentions.map(({ entity }) => entity))], claims }
}
