import { parentOf } from '../page/flows'

/*
 * Watching a page that goes on building itself. Ranges that were painted do not follow its changes, so what has changed is read again:
 * after a pause, and ever more seldom on pages that never come to rest (tickers, live blogs).
 */

/** The page is left in peace this long (ms) after a change, so that one redraw is read once. */
const SETTLE_MS = 600
/** Each reading after the first in a row waits twice as long, up to this (ms). */
const LONGEST_WAIT_MS = 60_000
/** A page that was quiet for this long (ms) is treated as new. */
const QUIET_MS = 120_000
/** What hides and shows whole pages until they are ready, or their visitor has consented: no node changes, nor need a height. */
const SHOWING = ['class', 'style', 'hidden', 'aria-hidden', 'open']

export interface Watch {
  /**
   * Says which part of the page was read: only its changes count. Null when none was, and every change may bring an article.
   * `bare`: little was found in it, so whatever shows in it may bring the text.
   */
  attend(root: Element | null, bare?: boolean): void
}

/** Calls `changed` when what was read has changed, or the address has, until the signal aborts. */
export function watchPage(changed: (change: 'text' | 'address') => void, signal: AbortSignal): Watch {
  let root: Element | null = null
  let timer = 0
  let wait = SETTLE_MS
  let lastTime = 0
  let address = addressOf(location.href)
  let height = 0

  function queue(): void {
    if (timer !== 0) return
    if (performance.now() - lastTime > QUIET_MS) wait = SETTLE_MS
    timer = window.setTimeout(() => {
      timer = 0
      lastTime = performance.now()
      wait = Math.min(wait * 2, LONGEST_WAIT_MS)
      changed('text')
    }, wait)
  }

  function onNavigation(): void {
    const next = addressOf(location.href)
    if (next === address) return
    address = next
    wait = SETTLE_MS
    clearTimeout(timer)
    timer = 0
    changed('address')
    queue()
  }

  const mutations = new MutationObserver((records) => {
    if (root === null || !root.isConnected || records.some((record) => root?.contains(record.target))) queue()
  })
  mutations.observe(document.documentElement, { childList: true, characterData: true, subtree: true })

  // Elements inside of the article change their classes all the time, those around it seldom.
  const showings = new MutationObserver(queue)

  // "Read more" unfolds text without changing a node: only the article's height tells.
  const sizes = new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.height ?? 0)
    if (height !== 0 && now > height) queue()
    height = now
  })

  window.navigation?.addEventListener('currententrychange', onNavigation, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    mutations.disconnect()
    showings.disconnect()
    sizes.disconnect()
  })

  return {
    attend(next, bare = false) {
      showings.disconnect()
      for (let at = next; at !== null; at = parentOf(at)) {
        showings.observe(at, { attributeFilter: SHOWING, subtree: bare && at === next })
      }
      if (next === root) return
      root = next
      height = 0
      sizes.disconnect()
      if (root !== null) sizes.observe(root)
    },
  }
}

/** Without the fragment: jumping to a heading opens no new article. */
function addressOf(href: string): string {
  return href.split('#', 1)[0] ?? href
}
