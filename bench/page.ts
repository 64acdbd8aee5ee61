import { openLexicon } from '../src/spotting/lexicon'
import { findNames } from '../src/spotting/lexicon/find'
import { loopOver, times } from './measure'

/* What runs in the page of a browser: the matcher against the loop, with a lexicon that comes as base 64. */

declare global {
  var raceInPage: (lexicon: string, texts: string[]) => Promise<{ loop: number; lexicon: number }>
}

globalThis.raceInPage = async (encoded, texts) => {
  const lexicon = openLexicon(Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0)).buffer)
  const find = (text: string) => findNames(lexicon, text, 0, text.length, 0)
  return times(texts.length, {
    loop: (i) => loopOver(texts[i] as string),
    lexicon: (i) => find(texts[i] as string),
  })
}
