import KeywordProcessor from 'flashtext.js'
import { openLexicon } from '../src/spotting/lexicon'
import { FIND_SIZE, findNames } from '../src/spotting/lexicon/find'
import { writeLexicon } from '../src/spotting/write-lexicon'
import { openFacts } from '../tools/facts/open'
import { CONTENDERS } from './contenders'
import { type Folded, foldInAdvance } from './folded'
import { plainSenses, realSenses, sizesAsked } from './lexicons'
import { whyNotRaced } from './limits'
import { loopOver, type Task, times } from './measure'
import { memoryOf } from './memory'
import { naively } from './naive'
import { namesUpTo, readNames } from './names'
import { opening } from './opening'
import { articlesIn, chaptersOf, LANGUAGES } from './texts'
import { wholeWay } from './whole-way'

/*
 * `npm run bench`: the matcher against a bare loop over the text, against npm packages and against a Map. Each must find what the
 * plainest way finds, or the run fails. `npm run bench -- 10000` races with so many names only.
 */

/** Articles of each language for the whole way, which is slower. */
const WHOLE_WAY_ARTICLES = 10
const WHOLE_WAY_NAMES = 100_000

const SIZES = sizesAsked()
const DAY = '2026-11-23'

const { base } = openFacts()
const names = readNames()
const articles = Object.fromEntries(LANGUAGES.map((lang) => [lang, articlesIn(lang, base, names)]))
const chapters = chaptersOf(Object.values(articles))
const chinese = chaptersOf([articles.zh as string[]])
const folded = chapters.map(foldInAdvance)
const units = chapters.reduce((sum, { length }) => sum + length, 0)
console.log(`${names.own.size} names of the base, ${names.cities.length} of cities; ${units} units in ${LANGUAGES}`)

for (const size of SIZES) await raceWith(size)
await raceWholeWay()

async function raceWith(size: number): Promise<void> {
  const list = namesUpTo(names, size)
  const begun = performance.now()
  const file = writeLexicon(DAY, plainSenses(list))
  const written = performance.now() - begun
  const { made: lexicon, bytes } = await memoryOf(() => openLexicon(file.slice(0)))
  const { warm, cold, coldAtBest } = opening(file)
  console.log(`\n${list.length} names: file ${perName(file.byteLength)} B a name, in memory ${perName(bytes)} B a name`)
  console.log(`written in ${ms(written)}, opened in ${ms(warm)} warm, ${ms(cold)} cold, ${ms(coldAtBest)} at best`)

  const set = new Set(list)
  const expected = folded.map((chapter) => naively(set, chapter))
  const find = (text: string) => findNames(lexicon, text, 0, text.length, 0)
  const isEqual = folded.every((chapter, i) => {
    const found = [...find(chapters[i] as string)].filter((_, k) => k % FIND_SIZE < 2)
    return same(found, spansIn(chapter, expected[i] as number[]))
  })
  report('backgrounder', isEqual)

  const tasks: Record<string, Task> = {
    loop: (i) => loopOver(chapters[i] as string),
    backgrounder: (i) => find(chapters[i] as string),
  }
  const once: Record<string, number> = {}
  for (const { name, isSlow, build } of CONTENDERS) {
    const reason = whyNotRaced(name, list)
    if (reason) {
      console.log(`  ${name}: not raced, ${reason}`)
      continue
    }
    const { made: run, bytes: kept, time } = await memoryOf(() => build(list))
    const started = performance.now()
    const found = folded.map(run)
    if (isSlow) once[name] = performance.now() - started
    else tasks[name] = (i) => run(folded[i] as Folded)
    const isSame = found.every((spans, i) => same(spans, expected[i] as number[]))
    report(`${name} (built in ${ms(time)}, ${perName(kept)} B a name)`, isSame)
  }
  if (size === Math.min(...SIZES)) reportFlashtext(list, expected)

  const taken: Record<string, number> = { ...(await times(chapters.length, tasks)), ...once }
  const { loop = 0, backgrounder = 0 } = taken
  for (const [name, time] of Object.entries(taken)) {
    console.log(
      `  ${name.padEnd(30)} ${ms(time)}  ${ratio(loop / time)} of the loop, ${ratio(time / backgrounder)} × backgrounder`,
    )
  }
  const zh = await times(chinese.length, {
    loop: (i) => loopOver(chinese[i] as string),
    backgrounder: (i) => find(chinese[i] as string),
  })
  console.log(`  Chinese alone: ${ratio(zh.loop / zh.backgrounder)} of the loop`)
  function perName(of: number): string {
    return (of / list.length).toFixed(1)
  }
}

async function raceWholeWay(): Promise<void> {
  const senses = realSenses(names, WHOLE_WAY_NAMES, base.size)
  const lexicon = openLexicon(writeLexicon(DAY, senses))
  const some = Object.fromEntries(
    Object.entries(articles).map(([lang, list]) => [lang, list.slice(0, WHOLE_WAY_ARTICLES)]),
  )
  const { loop, find, match, spot, found } = await wholeWay(some, lexicon, base)
  const each = (time: number) => `${((1000 * time) / found).toFixed(2)} µs`
  console.log(`\nThe whole way, ${senses.size} names, paragraph by paragraph, capitals and languages looked at:`)
  console.log(
    `  found ${ratio(loop / find)}, with senses ${ratio(loop / match)}, mentions ${ratio(loop / spot)} of the loop`,
  )
  console.log(
    `  For each of ${found} names: the loop ${each(loop)}, to find it ${each(find)}, to tell what it means ${each(spot - find)}`,
  )
}

/** It tells which names it finds, not where, and knows no words but of Latin letters: its results cannot be made equal. */
function reportFlashtext(list: readonly string[], expected: readonly number[][]): void {
  const processor = new KeywordProcessor()
  processor.addKeywordsFromArray([...list])
  const found = folded.reduce((sum, { text }) => sum + processor.extractKeywords(text).length, 0)
  const wanted = expected.reduce((sum, { length }) => sum + length / 2, 0)
  console.log(`  flashtext.js: not raced, it finds ${found} names in place of ${wanted}, and not where`)
}

/** Start and end of each by turns, in the original text. */
function spansIn({ starts, ends }: Folded, spans: readonly number[]): number[] {
  return spans.map((at, i) => (i % 2 === 0 ? (starts[at] as number) : (ends[at - 1] as number)))
}

function same(found: readonly number[], expected: readonly number[]): boolean {
  return found.length === expected.length && found.every((at, i) => at === expected[i])
}

function report(name: string, isEqual: boolean): void {
  console.log(`  ${name}: ${isEqual ? 'finds what the plainest way finds' : 'FINDS OTHER NAMES'}`)
  if (!isEqual) process.exitCode = 1
}

function ratio(of: number): string {
  return of >= 10 ? of.toFixed(1) : of.toFixed(of >= 1 ? 2 : 3)
}

function ms(time: number): string {
  return time >= 100 ? `${(time / 1000).toFixed(2)} s` : `${time.toFixed(2)} ms`
}
