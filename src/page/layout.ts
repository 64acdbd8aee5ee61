/** How a page lays out its elements, as far as reading needs to know. */
export interface Layout {
  /** Not drawn, with all it holds. */
  hidden(element: Element): boolean
  /** Starts and ends a line, so that text before, in and after it does not read in one go. */
  block(element: Element): boolean
  /** Drawn where nobody sees it now: faded out, or beside the window, as the slides of a show that wait their turn. */
  unseen(element: Element): boolean
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol optgroup option p pre search section summary ' +
    'table tbody td tfoot th thead tr ul video audio iframe'
  ).split(' '),
)

/**
 * The layout of a page: by computed style where the page is drawn (in a browser), else as the markup says (in Node).
 * `checkVisibility` tells the two apart: documents that are only parsed do not have it.
 */
export function layoutOf(document: Document): Layout {
  const view = document.defaultView
  const drawn = view !== null && typeof document.documentElement?.checkVisibility === 'function'
  return drawn ? computedLayout(view) : markupLayout
}

const markupLayout: Layout = {
  hidden: (element) => /(?:display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute('style') ?? ''),
  block: (element) => BLOCKS.has(element.localName),
  unseen: () => false,
}

function computedLayout(view: Window): Layout {
  return {
    hidden(element) {
      const style = view.getComputedStyle(element)
      return style.display === 'none' || style.visibility === 'hidden'
    },
    block(element) {
      const { display, float } = view.getComputedStyle(element)
      if (display.startsWith('inline') || display.startsWith('ruby')) return false
      // A drop cap floats: its computed display is `block`, and yet it is the first letter of the word that follows.
      const asMarked = display === 'contents' || display === 'none' || float !== 'none'
      if (asMarked) return BLOCKS.has(element.localName)
      return true
    },
    unseen(element) {
      const { left, right } = element.getBoundingClientRect()
      return right < 0 || left >= view.innerWidth || !element.checkVisibility({ opacityProperty: true })
    },
  }
}
