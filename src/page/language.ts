import { isArticleType, type LinkedNode, typesOf } from './json-ld'

/** Codes of countries that newspapers give for their language, and that no language of the press has. */
const COUNTRY_FOR_LANGUAGE: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  jp: 'ja',
  kr: 'ko',
  ua: 'uk',
  vn: 'vi',
}

/**
 * The language that a page says its article is in: BCP 47 primary subtag in lower case, or null when it does not say.
 * The nearest `lang` around the article speaks first, then its JSON-LD, then the page's head.
 */
export function languageOf(document: Document, root: Element, linked: readonly LinkedNode[]): string | null {
  const near = root.closest('[lang]')
  const nearest = near === null || near.localName === 'html' ? null : subtag(near.getAttribute('lang'))
  const page = subtag(
    document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang'),
  )
  const article = linked.find((node) => typesOf(node).some(isArticleType) && node.inLanguage !== undefined)
  const head = subtag(
    document
      .querySelector('meta[property="og:locale"], meta[http-equiv="content-language" i], meta[name="language" i]')
      ?.getAttribute('content'),
  )
  const own = nearest ?? linkedLanguage(article?.inLanguage)
  if (own !== null) return own
  // Templates come in English: where the two disagree, the one that is not English was set by someone.
  return page === null || (page === 'en' && head !== null) ? head : page
}

function linkedLanguage(value: unknown): string | null {
  if (typeof value === 'string') return subtag(value)
  const name = (value as { alternateName?: unknown } | null | undefined)?.alternateName
  return typeof name === 'string' ? subtag(name) : null
}

/** `fr_FR`, `fr-CA`, `FR` → `fr`; `kr` → `ko`. Names of languages ("French") are no tags, nor are encodings (`utf-8`, `iso-8859-1`), which some pages give. */
function subtag(tag: string | null | undefined): string | null {
  const primary = /^\s*(?!und|mul|utf|iso)([a-z]{2,3})(?:[-_,\s]|$)/i.exec(tag ?? '')?.[1]
  if (primary === undefined) return null
  const code = primary.toLowerCase()
  return COUNTRY_FOR_LANGUAGE[code] ?? code
}
