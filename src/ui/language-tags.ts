/** Of the scripts that the interface is written in, the one that runs from right to left. */
const FROM_RIGHT = 'Arab'

/** Marks the page as written in the language of the tag, in the direction of its script. The tag may say how numbers are written. */
export function markLanguage(tag: string): void {
  const locale = new Intl.Locale(tag)
  const { documentElement } = document
  documentElement.lang = locale.baseName
  documentElement.dir = locale.maximize().script === FROM_RIGHT ? 'rtl' : 'ltr'
}

/**
 * The `lang` attribute for a text in a language (primary subtag). Chinese ones are in simplified characters, which `zh` alone does not
 * say: browsers may draw it with the glyphs of the reader's own place.
 */
export function langTag(lang: string): string {
  return lang === 'zh' ? 'zh-Hans' : lang
}
