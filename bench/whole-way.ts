import type { Base } from '../src/facts/base'
import type { Lexicon } from '../src/spotting/lexicon'
import { findNames } from '../src/spotting/lexicon/find'
import { placeOfLanguage } from '../src/spotting/lexicon/sense'
import { matchNames } from '../src/spotting/match'
import { spot } from '../src/spotting/spot'
import { loopOver, times } from './measure'

interface Article {
  text: string
  lang: string
  flows: { start: number; end: number; role: string }[]
}

/**
 * Ms for the loop, for finding names, for telling their senses, and for all the way to mentions, over the same articles; and how many names
 * stand there, as the lexicon finds them.
 */
export async function wholeWay(articles: Record<string, readonly string[]>, lexicon: Lexicon, base: Base) {
  const read = Object.entries(articles).flatMap(([lang, texts]) =>
    texts.map((text): Article => ({ text, lang, flows: flowsOf(text) })),
  )
  const eachFlow = (task: (article: Article, start: number, end: number) => void) => (i: number) => {
    const article = read[i] as Article
    for (const { start, end } of article.flows) task(article, start, end)
  }
  const found = read.reduce((sum, { text, lang, flows }) => {
    return sum + flows.reduce((all, { start, end }) => all + matchNames(lexicon, text, start, end, lang).length, 0)
  }, 0)
  const taken = await times(read.length, {
    loop: (i) => loopOver((read[i] as Article).text),
    find: eachFlow(({ text, lang }, start, end) => findNames(lexicon, text, start, end, placeOfLanguage(lang))),
    match: eachFlow(({ text, lang }, start, end) => matchNames(lexicon, text, start, end, lang)),
    spot: (i) => spot({ ...(read[i] as Article), published: '2023-07-15' }, lexicon, base),
  })
  return { ...taken, found }
}

/** The paragraphs of an article. */
function flowsOf(text: string): Article['flows'] {
  return [...text.matchAll(/\S(?:(?!\n\n)[\s\S])*/gu)].map(({ 0: flow, index }) => ({
    start: index,
    end: index + flow.length,
    role: 'body',
  }))
}
