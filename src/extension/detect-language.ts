import browser from 'webextension-polyfill'

/** Too little text says nothing about its language. */
const SHORTEST = 60
/** More than this adds nothing. */
const LONGEST = 5000
/**
 * Names stand there in their own letters: "Jhongye Island (中業島)". With a few of those Chrome is not sure any more that a text is in
 * English (Chromium 156, November 2026).
 */
const IN_BRACKETS = /[(（][^()（）]*[)）]/gu

/** The language of a text as the browser detects it (on this machine), as a primary subtag; null when it is not sure. */
export async function detectLanguage(text: string): Promise<string | null> {
  if (text.length < SHORTEST) return null
  const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, LONGEST).replace(IN_BRACKETS, ''))
  const [first] = languages
  return isReliable && first && first.language !== 'und' ? (first.language.split('-')[0] ?? null) : null
}
