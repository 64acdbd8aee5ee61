import type { Nothing } from '../cards/nothing'
import { answerPage, askBackground } from '../extension/call'
import type { CardRequest, PageReport, Result } from '../extension/messages'
import { isOrphan } from '../extension/orphan'
import { loadSettings, watchSettings } from '../extension/settings'
import type { Settings } from '../extension/settings-form'
import { isOn } from '../extension/sites'
import { adoptStyle, paintActive, paintMarks, shadowRootsOf, unpaint } from '../page/highlights'
import { rangeAt, rectsOf } from '../page/hit-test'
import { isArticle } from '../page/is-article'
import { bringCards } from './bring-cards'
import { watchPage } from './changes'
import { followPointer, type Way } from './follow-pointer'
import highlightsCss from './highlights.css?inline'
import { markKey } from './mark-key'
import { AS_FOUND, calledAt, type Marked, type Reading, read, type Understanding } from './reading'
import { selectedRange } from './selection'

/** How often (ms) to see whether the extension still stands behind this script: no browser tells. */
const ORPHAN_CHECK_MS = 5000
/** Less text than this (UTF-16 units) is a headline and its byline: the article may still be hidden. */
const BARE = 500

/** Number of the text that the reader selected and asked about: it counts as a mention while its card is open. */
const SELECTED = -1

/** A mention that the panel leads to blinks, for eyes that look for it: not shown, and shown again, after these times (ms). */
const BLINKS = [180, 330, 480, 630]

/** A text that the reader asked about, with what is known of it. */
interface Asked {
  range: StaticRange
  found: { request: CardRequest } | { nothing: Nothing }
}

/**
 * Reads this page when it is an article, marks the names in it and opens their cards, until the controller aborts: it then leaves no
 * trace. It aborts itself when the reader switches the site off, or the extension is gone. Where the site is off from the start it
 * only answers what it is asked.
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
  /** A card is open, or will be as soon as its answer is there. */
  let isOpen = false
  /** The mention whose card was open last: where the keyboard goes on from. */
  let current = -1
  let pointAt: { x: number; y: number } | null = null
  let asked: Asked | null = null
  /** Null until they are loaded. */
  let settings: Settings | null = null
  /** The reader wants this page read though it looks like no article. */
  let anyway = false
  let understanding: Understanding = AS_FOUND

  const deck = bringCards(() => follower.dismiss(), signal)
  const follower = followPointer(
    {
      mentionAt(x, y) {
        const range = rangeAt(x, y, shadowRoots)
        const mention = range === null ? -1 : shown.findIndex((other) => other.range === range)
        if (mention >= 0) pointAt = { x, y }
        return mention < 0 ? null : mention
      },
      boxesOf: (mention) => boxesOf(mention === SELECTED ? asked : shown[mention]),
      card: deck.drawn,
      delays: () => ({ rest: settings?.restMs ?? null, leave: settings?.leaveMs ?? 0 }),
    },
    { expected, opened, closed, steppedBack: deck.stepBack },
    signal,
  )

  const watch = watchPage((change) => {
    if (change === 'address') {
      anyway = false
      understanding = AS_FOUND
      forget()
    } else if (isWanted()) void refresh()
  }, signal)

  /** Whether this page is to be read: an article, or asked for, on a site that is switched on. */
  function isWanted(): boolean {
    if (settings === null || !isOn(settings, location.href)) return false
    return reading !== null || anyway || isArticle(document)
  }

  /** Reads the page again; not under an open card, which would lose its place, but when it has closed. */
  async function refresh(): Promise<void> {
    if (leaveIfOrphan()) return
    turn += 1
    const mine = turn
    stale = isOpen
    if (stale) return
    const next = await read(reading, understanding)
    if (mine !== turn || signal.aborted) return
    stale = isOpen
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
    paintMarks(ranges, settings && markKey(settings))
    count()
    follower.restart()
  }

  /** Tells the toolbar button how many entities are underlined. */
  function count(): void {
    void askBackground('count', { entities: new Set(shown.map(({ entity }) => entity)).size })
  }

  function forget(): void {
    turn += 1
    stale = false
    shown = []
    if (reading !== null) count()
    reading = null
    watch.attend(null)
    follower.restart()
    styled.abort()
    unpaint()
  }

  function expected(mention: number): void {
    const marked = shown[mention]
    if (marked !== undefined && !isOrphan()) deck.expect(requestFor(marked.entity, reading, marked))
  }

  function opened(mention: number, way: Way): void {
    if (leaveIfOrphan()) return
    isOpen = true
    const keyboard = way === 'keyboard'
    const point = keyboard ? null : pointAt
    const marked = shown[mention]
    if (mention === SELECTED && asked !== null) {
      const opening = { anchor: { range: asked.range, point: null }, focus: true }
      if ('request' in asked.found) deck.open(asked.found.request, opening)
      else deck.openNothing(asked.found.nothing, opening)
    } else if (marked !== undefined) {
      current = mention
      paintActive(marked.range)
      const opening = { anchor: { range: marked.range, point }, focus: keyboard }
      deck.open(requestFor(marked.entity, reading, marked), opening)
    }
  }

  function closed(): void {
    isOpen = false
    asked = null
    paintActive(null)
    deck.close()
    if (stale) void refresh()
  }

  /** Opens a card by the selected text: of what the article means by it, else of what bears this name. */
  async function explain(text: string): Promise<boolean> {
    const range = selectedRange()
    if (range === null) return false
    const now = reading
    const marked = now?.marked.find((mention) => calledAt(mention, now) === text)
    const lang = reading?.spotted.lang ?? null
    const answer = marked ? ok({ entity: marked.entity }) : await askBackground('lookUp', { text, lang })
    if (!answer.ok || signal.aborted) return false
    const { value } = answer
    asked = { range, found: 'entity' in value ? { request: requestFor(value.entity, reading, marked) } : value }
    follower.reveal(SELECTED)
    return true
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
    const found = mentions.some(reveal)
    if (found) blink()
    return found
  }

  /** Has the mention whose card is open blink. */
  function blink(): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const range = shown[current]?.range ?? null
    BLINKS.forEach((after, i) => {
      const isStill = () => isOpen && shown[current]?.range === range
      setTimeout(() => isStill() && paintActive(i % 2 === 0 ? null : range), after)
    })
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

  watchSettings((changed) => {
    settings = changed
    if (!isOn(settings, location.href)) return controller.abort()
    const wanted = isWanted()
    // What is underlined may have changed: nothing spotted before is kept.
    forget()
    if (wanted) void refresh()
  }, signal)
  answerPage(
    {
      report: async () => ok(reportOf(reading, understanding)),
      readAnyway: async () => {
        anyway = true
        follower.dismiss()
        await refresh()
        return ok(reportOf(reading, understanding))
      },
      understand: async (as) => {
        understanding = as
        follower.dismiss()
        await refresh()
        return ok(reportOf(reading, understanding))
      },
      reveal: async ({ entity }) => ok({ found: revealEntity(entity) }),
      step: async ({ by }) => ok({ found: stepBy(by) }),
      explain: async ({ text }) => ok({ found: await explain(text) }),
    },
    signal,
  )
  const orphanCheck = setInterval(leaveIfOrphan, ORPHAN_CHECK_MS)
  signal.addEventListener('abort', () => {
    clearInterval(orphanCheck)
    forget()
  })
  void loadSettings().then((loaded) => {
    settings ??= loaded
    if (isWanted()) void refresh()
  })
}

function boxesOf(marked: { range: StaticRange } | null | undefined): DOMRect[] {
  return marked ? rectsOf(marked.range) : []
}

/** What to ask for the card of an entity, in the light of what was read; `marked` is the mention it opens at, if any. */
function requestFor(entity: string, reading: Reading | null, marked: Marked | undefined): CardRequest {
  const { lang = null, published = null, claims = [], mentions = [] } = reading?.spotted ?? {}
  const others = [...new Set(mentions.map((mention) => mention.entity))]
  const called = reading && marked ? calledAt(marked, reading) : undefined
  return { entity, lang, published, claims, others, called }
}

function isInView(box: DOMRect | undefined): boolean {
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
}

function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** What this page names, for the panel. */
function reportOf(reading: Reading | null, { lang, published }: Understanding): PageReport {
  const { spotted } = reading ?? {}
  // Of equals the one that is named first.
  const mentions = (spotted?.mentions ?? []).toSorted((a, b) => b.salience - a.salience)
  return {
    isRead: reading !== null,
    lang: spotted?.lang ?? null,
    published: spotted?.published ?? null,
    isAsFound: lang === undefined && published === undefined,
    entities: [...new Set(mentions.map(({ entity }) => entity))],
    claims: spotted?.claims ?? [],
  }
}
