import { isArticle } from '../page/is-article'

/*
 * The gate: runs on every page, so it is tiny, does nothing but look, and knows no polyfill. When the page holds an article it tells
 * the background, which brings the reader if the site is switched on. The reader ignores being brought twice.
 */

interface Extension {
  /** Without its id, or gone altogether, once the extension was updated or removed. */
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> }
  storage: { onChanged: { addListener(listener: () => void): void } }
}

/** Pages that build themselves are looked at again after these pauses (ms); then they have had their time. */
const LOOK_AGAIN = [1000, 3000, 8000]

const scope = globalThis as { browser?: Extension; chrome?: Extension }
const extension = scope.browser ?? scope.chrome

let look = 0
let address = ''

/** Looks at the page now, and a few times more while it is no article yet. */
function start(): void {
  clearTimeout(look)
  address = location.href
  tryOnce(0)
}

function tryOnce(tries: number): void {
  const runtime = extension?.runtime
  if (runtime?.id === undefined) return
  if (isArticle(document)) {
    const message = { call: 'arrive', ask: { url: location.href, article: true } }
    // It fails when the extension is being updated; the page then simply stays as it is.
    runtime.sendMessage(message).catch(() => undefined)
  } else if (tries < LOOK_AGAIN.length) {
    look = window.setTimeout(() => tryOnce(tries + 1), LOOK_AGAIN[tries])
  }
}

start()
// Pages that change their address without loading: a news site's front page may turn into an article.
window.navigation?.addEventListener('currententrychange', () => {
  if (location.href.split('#')[0] !== address.split('#')[0]) start()
})
// The site may just have been switched on again.
extension?.storage.onChanged.addListener(start)
