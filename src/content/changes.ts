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

/** What of the page matters to the reading: null when there is none yet, and every change may bring it. */
export type Watched = () => Element | null

/** Calls `changed` when the watched part has changed, or the address has, until the signal aborts. */
export function watchPage(watched: Watched, changed: (change: 'text' | 'address') => void, signal: AbortSignal): void {
  let timer = 0
  let wait = SETTLE_MS
  let lastTime = 0
  let address = addressOf(location.href)

  function queue(): void {
    if (timer !== 0) return
    const time = performance.now()
    if (time - lastTime > QUIET_MS) wait = SETTLE_MS
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
    const root = watched()
    if (root === null || !root.isConnected || records.some((record) => root.contains(record.target))) queue()
  })
  mutations.observe(document.documentElement, { childList: true, characterData: true, subtree: true })

  // "Read more" unfolds text without changing a node: only the article's height tells.
  let height = 0
  let sized: Element | null = null
  const sizes = new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.height ?? 0)
    if (height !== 0 && now > height) queue()
    height = now
  })
  function watchSize(): void {
    const root = watched()
    if (root === sized) return
    sizes.disconnect()
    sized = root
    height = 0
    if (root !== null) sizes.observe(root)
  }
  const sizing = window.setInterval(watchSize, SETTLE_MS)

  window.navigation?.addEventListener('currententrychange', onNavigation, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    clearInterval(sizing)
    mutations.disconnect()
    sizes.disconnect()
  })
}

/** Without the fragment: jumping to a heading opens no new article. */
function addressOf(href: string): string {
  return href.split('#', 1)[0] ?? href
}
