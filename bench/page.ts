import { openLexicon } from '../src/spotting/lexicon'
import { findNames } from '../src/spotting/lexicon/find'
import { loopOver, type Task, times } from './measure'

/* What runs in the page of a browser: the matcher against the loop, with a lexicon that comes as base 64. */

declare global {
  var raceInPage: (lexicon: string, texts: string[]) => Promise<{ loop: number; lexicon: number }>
}

/** So often each text is read at a time: the clock of a page moves in tenths of a millisecond, and the loop takes less. */
const AGAIN = 16

globalThis.raceInPage = async (encoded, texts) => {
  const lexicon = openLexicon(Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0)).buffer)
  const find = (text: string) => findNames(lexicon, text, 0, text.length, 0)
  return times(texts.length, {
    loop: again((i) => loopOver(texts[i] as string)),
    lexicon: again((i) => find(texts[i] as string)),
  })
}

function again(task: Task): Task {
  return (text) => {
    for (let i = 0; i < AGAIN; i++) task(text)
  }
}
