import { type ComponentChild, render } from 'preact'
import cardCss from '../ui/card.css?inline'
import { type Anchor, keepPlaced, SHEET } from './placing'

/*
 * Where a card lives on a foreign page: an element in the top layer with a closed shadow root, there only while a card is open.
 * The page cannot reach into it; what its style says of the host is overruled; events inside do not reach its listeners above.
 */

export interface CardHost {
  /** Draws a view beside its anchor; the host appears with the first. */
  show(view: ComponentChild, anchor: Anchor): void
  /** Moves keyboard focus into the card. */
  focus(): void
  /** Takes the host off the page and gives focus back to where it was. */
  remove(): void
  /** The host and its box in the viewport, or null while no card is drawn. */
  drawn(): { host: HTMLElement; box: DOMRect } | null
}

/** `!important` rules of a shadow root win over those of the page, whatever their weight. Only the place comes from outside. */
const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  left: var(--left, 0) !important;
  top: var(--top, 0) !important;
  visibility: var(--shown, hidden) !important;
  zoom: var(--unzoom, 1) !important;
  direction: ltr !important;
  margin: 0 !important;
  border: 0 !important;
  padding: 0 !important;
  width: max-content !important;
  background: none !important;
  overflow: visible !important;
}
.card { max-block-size: min(70vh, var(--room, 70vh)); }

@media ${SHEET} {
  :host {
    inset: var(--sheet-top, auto) 0 var(--sheet-bottom, 0) !important;
    width: auto !important;
  }
  .card { inline-size: auto; max-block-size: min(60vh, var(--room, 60vh)); border-inline: 0; border-radius: 16px 16px 0 0; }
}
`

/** Events that are the card's own business. Listeners that the page has on the capturing way down still see them, without their target. */
const KEPT_INSIDE = (
  'pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout click dblclick auxclick ' +
  'contextmenu keydown keyup keypress beforeinput input wheel touchstart touchmove touchend focusin focusout copy cut selectstart dragstart'
).split(' ')

/** Makes ready to draw cards on this page until the signal aborts. `lost` is called when the card must close: its mention is out of sight, or the page has removed the host. */
export function cardHost(lost: () => void, signal: AbortSignal): CardHost {
  let drawn: { host: HTMLElement; root: ShadowRoot; unplace: () => void } | null = null
  let focusBefore: Element | null = null

  function show(view: ComponentChild, anchor: Anchor): void {
    if (drawn === null) {
      focusBefore = activeElement()
      drawn = { ...appendHost(), unplace: () => undefined }
    }
    const own = drawn
    render(view, own.root)
    own.unplace()
    own.unplace = keepPlaced(own.host, anchor, lost)
  }

  function remove(): void {
    if (drawn === null) return
    const { host, root, unplace } = drawn
    drawn = null
    const focused = root.activeElement !== null
    unplace()
    render(null, root)
    host.remove()
    if (focused && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true })
    focusBefore = null
  }

  function focus(): void {
    drawn?.root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true })
  }

  /** What is modal or full screen covers the top layer's other guests: the host moves into it. */
  function follow(): void {
    if (drawn === null) return
    const place = placeForHost()
    if (drawn.host.parentElement === place) return
    drawn.host.hidePopover()
    place.append(drawn.host)
    drawn.host.showPopover()
  }

  document.addEventListener('toggle', follow, { capture: true, signal })
  document.addEventListener('fullscreenchange', follow, { capture: true, signal })
  signal.addEventListener('abort', remove, { once: true })
  return { show, focus, remove, drawn: () => drawn && { host: drawn.host, box: drawn.host.getBoundingClientRect() } }
}

function appendHost(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div')
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  addStyle(root, cardCss)
  addStyle(root, HOST_CSS)
  host.addEventListener('keydown', (event) => keepTabInside(event, root))
  for (const type of KEPT_INSIDE) host.addEventListener(type, (event) => event.stopPropagation())
  placeForHost().append(host)
  host.showPopover()
  return { host, root }
}

/** The card stands at the end of the page, far from its mention: Tab goes round in it, and Escape leads back. */
function keepTabInside(event: KeyboardEvent, root: ShadowRoot): void {
  if (event.key !== 'Tab') return
  const stops = [...root.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')].filter(
    ({ tabIndex }) => tabIndex === 0,
  )
  const [end, start] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  const atEnd = root.activeElement === end || (event.shiftKey && root.activeElement?.matches('[role="dialog"]'))
  if (!atEnd) return
  event.preventDefault()
  start?.focus()
}

function addStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets.push(sheet)
}

/** The element that shows over everything else now: the open modal dialog on top, what is full screen, or the page. */
function placeForHost(): Element {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
  const full = document.fullscreenElement
  // A full-screen video or frame draws no children.
  const able = full !== null && !full.matches('video, iframe, img, canvas') ? full : null
  return modal ?? able ?? document.documentElement
}

/** The focused element, in open shadow roots too. */
function activeElement(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active === document.body ? null : active
}
