import { writeLexicon } from '../src/spotting/write-lexicon'
import { openFacts } from '../tools/facts/open'
import { openChromium } from './chromium'
import { plainSenses, sizesAsked } from './lexicons'
import { namesUpTo, readNames } from './names'
import { articlesIn, chaptersOf, LANGUAGES } from './texts'

/* `npm run bench:chromium`: the matcher against a bare loop over the text, in a page of Chromium. */

const { base } = openFacts()
const names = readNames()
const articles = LANGUAGES.map((lang) => articlesIn(lang, base, names))
const chapters = chaptersOf(articles)
const chinese = chaptersOf([articles[LANGUAGES.indexOf('zh')] as string[]])
const lexicons = sizesAsked().map((size) => {
  const list = namesUpTo(names, size)
  return { size: list.length, file: writeLexicon('2026-11-23', plainSenses(list)) }
})

const chromium = await openChromium()
try {
  console.log(chromium.version)
  for (const { size, file } of lexicons) {
    const all = await chromium.race(file, chapters)
    const zh = await chromium.race(file, chinese)
    const ratios = [all, zh].map(({ loop, lexicon }) => (loop / lexicon).toFixed(3))
    console.log(`${size} names: ${ratios[0]} of the loop, Chinese alone ${ratios[1]}`)
  }
} finally {
  await chromium.close()
}
