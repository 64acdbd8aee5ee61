/*
 * Furniture, in a newsroom: what stands on the page around the story. Some of it is never read (menus, forms, comments);
 * some is read but stands aside (related stories, bylines), since it helps to understand the article but is not the article.
 */

/** What to do with an element: `skip` it whole, read it as `aside` or `caption`, or (null) as what surrounds it. */
export type Standing = 'skip' | 'aside' | 'caption' | null

const SKIPPED_TAGS = new Set(
  (
    'script style noscript template iframe frame object embed applet svg math canvas video audio map picture img ' +
    'select textarea input button datalist output progress meter dialog menu nav footer code kbd samp var ' +
    'rt rp rtc head link meta title'
  ).split(' '),
)

const SKIPPED_ROLES = new Set(
  (
    'navigation banner contentinfo search menu menubar menuitem toolbar dialog alertdialog alert button tablist ' +
    'tooltip status timer log marquee'
  ).split(' '),
)

/** Words of class names and ids. Sites in many languages name these parts in English; a few do not. */
const SKIPPED_NAMES = wordPattern(
  'comments? comentarios commentaires kommentare disqus replies share sharing sharebar sharedaddy social newsletter ' +
    'subscribe signup cookies? consent gdpr breadcrumbs? pagination pager ads? advert adverts advertisement advertising ' +
    'adslot sponsor sponsored paywall popup modal toolbar menu navbar nav navigation sitemap skip-link noprint ' +
    'sr-only visually-hidden visuallyhidden screen-reader screen-reader-text player disclaimer copyright poll login footer',
)

const ASIDE_NAMES = wordPattern(
  'related recommended recommendations recirc readmore read-more more-on more-from more-stories see-also ' +
    'lire-aussi prev-next next-prev most-read most-popular popular trending taboola outbrain sidebar side-bar ' +
    'promo teasers byline author authors bio tags taglist topics keywords rankings? widget tweet twitter-tweet ' +
    'instagram-media',
)

const CAPTION_NAMES = wordPattern('caption wp-caption-text figcaption legend image-credit photo-credit')

/** Marks the story itself: an element that holds one of these is not furniture, whatever its class names say. */
const STORY = 'h1, article, main, [itemprop~="articleBody"]'
/** A part of the page with more paragraphs than this is not a share bar or an advertisement, whatever it is called. */
const MOST_PARAGRAPHS_OF_FURNITURE = 5

/** Where an element stands on the page, by its tag, role and names. */
export function standingOf(element: Element): Standing {
  const tag = element.localName
  if (SKIPPED_TAGS.has(tag) || isOutOfReach(element)) return 'skip'
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return null
  if (tag === 'sup') return isFootnoteMark(element) ? 'skip' : null
  if (tag === 'figcaption' || tag === 'caption') return 'caption'
  if (tag === 'form') return holdsStory(element) ? null : 'skip'

  const role = element.getAttribute('role')
  if (role !== null && SKIPPED_ROLES.has(role) && !holdsStory(element)) return 'skip'
  const names = namesOf(element)
  if (names !== '') {
    if (SKIPPED_NAMES.test(names) && !holdsStory(element) && !isLong(element)) return 'skip'
    if (CAPTION_NAMES.test(names) && !holdsStory(element)) return 'caption'
  }
  if (tag === 'aside' || role === 'complementary' || (names !== '' && ASIDE_NAMES.test(names) && !isLong(element))) {
    return holdsStory(element) ? null : 'aside'
  }
  return null
}

/** Hidden from everyone, or text that the reader is writing. */
function isOutOfReach(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false'
}

/** "[1]" or "1" set high is the mark of a note; "er" in "1er" and "e" in "XXe" belong to their word. */
function isFootnoteMark(element: Element): boolean {
  return !/\p{L}/u.test(element.textContent ?? '') || element.querySelector('a[href^="#"]') !== null
}

function holdsStory(element: Element): boolean {
  return element.querySelector(STORY) !== null
}

function isLong(element: Element): boolean {
  return (
    element.querySelectorAll('p').length > MOST_PARAGRAPHS_OF_FURNITURE && !/comment|disqus/i.test(namesOf(element))
  )
}

/** Class names and id as words parted by hyphens: `articleComments post__tags` → `article-comments post--tags`. */
function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`
  return names.length < 2 ? '' : names.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-')
}

function wordPattern(words: string): RegExp {
  return new RegExp(`(?:^|[\\s-])(?:${words.replaceAll(' ', '|')})(?=[\\s-]|$)`, 'i')
}
