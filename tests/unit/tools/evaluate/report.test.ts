import { describe, expect, test } from 'vitest'
import { spanRows } from '../../../../tools/evaluate/compromise'
import type { Evaluated } from '../../../../tools/evaluate/evaluation'
import { parseGold } from '../../../../tools/evaluate/gold/parse'
import { judge } from '../../../../tools/evaluate/judge'
import type { Link } from '../../../../tools/evaluate/link'
import { fillableIn, mistakesIn } from '../../../../tools/evaluate/mistakes'
import { asMarkdown, asText } from '../../../../tools/evaluate/print-table'
import { tables } from '../../../../tools/evaluate/tables'
import { openFacts } from '../../../../tools/facts/open'

/* What is counted and printed of one text, by links made here: what the spotting finds has no say. */

const facts = openFacts()

const GOLD = parseGold(
  'en/a.md',
  `---
lang: en
published: 2023-07-15
tests: the report
---

# [[Tokyo|tokyo]] answers

[[Japan|japan]]’s [[Yoshimasa Hayashi|yoshimasa-hayashi]] spoke to Ann Smith in [[Kuala Lumpur|?]].
Mr. [[Edogawa|yoshimasa-hayashi]] left.
`,
)

function linkOf(surface: string, id: string, why: string[] = []): Link {
  const start = GOLD.article.text.lastIndexOf(surface)
  return { start, end: start + surface.length, id, kind: facts.base.find(id)?.kind ?? 'thing', why }
}

const EVALUATED: Evaluated = {
  gold: GOLD,
  spotting: judge(GOLD.marks, [
    linkOf('Tokyo', 'tokyo'),
    linkOf('Japan', 'japan'),
    linkOf('Kuala Lumpur', 'kuala-lumpur', ['name is safe alone +0.8']),
  ]),
  lexicon: judge(GOLD.marks, [linkOf('Tokyo', 'tokyo'), linkOf('Ann', 'asean')]),
}

const NONE = ['0', '0', '–', '–', '–', '–', '–', '–']

const [BY_LANGUAGE, BY_KIND] = tables([EVALUATED], facts.base)

describe('the tables', () => {
  test('count by language, ordinary texts and traps apart', () => {
    const scores = ['4', '0.667', '0.500', '0.571', '0.500', '0.250', '0.333']
    expect(BY_LANGUAGE?.rows).toEqual([
      ['en', '1', ...scores],
      ['ordinary texts', '1', ...scores],
      ['traps', ...NONE],
      ['all', '1', ...scores],
    ])
  })

  test('count each set of texts held out in rows of its own, and nowhere else', () => {
    const heldOut: Evaluated = { ...EVALUATED, gold: { ...GOLD, heldOut: 'held-out' } }
    const second: Evaluated = { ...EVALUATED, gold: { ...GOLD, isTrap: true, heldOut: 'held-out-2' } }
    const [byLanguage, byKind] = tables([EVALUATED, heldOut, second], facts.base)
    const own = BY_LANGUAGE?.rows.at(-1)?.slice(1) as string[]
    expect(byLanguage?.rows).toEqual([
      ...(BY_LANGUAGE?.rows ?? []),
      ['held out, ordinary texts', ...own],
      ['held out, traps', ...NONE],
      ['held out, all', ...own],
      ['held out 2, ordinary texts', ...NONE],
      ['held out 2, traps', ...own],
      ['held out 2, all', ...own],
    ])
    expect(byKind?.rows).toEqual(BY_KIND?.rows)
  })

  test('count by kind: a wrong link for the kind it names, a miss for its own', () => {
    expect(BY_KIND?.rows.filter(([, mentions]) => mentions !== '0')).toEqual([
      ['person', '2', '–', '0.000', '–', '–', '0.000', '–'],
      ['country', '1', '1.000', '1.000', '1.000', '–', '0.000', '–'],
      ['place', '1', '0.500', '1.000', '0.667', '1.000', '1.000', '1.000'],
    ])
  })

  test('are printed in columns, and in Markdown', () => {
    const table = { title: 'T', head: ['language', 'F1'], rows: [['en', '0.500']] }
    expect(asText(table)).toBe('T\n\nlanguage     F1\nen        0.500')
    expect(asMarkdown(table)).toBe(
      ['**T**', '', '| language |    F1 |', '| -------- | ----: |', '| en       | 0.500 |'].join('\n'),
    )
  })
})

describe('compromise', () => {
  test('is compared by spans; what the base does not hold counts neither way', () => {
    const [, , same, touching] = spanRows([EVALUATED], facts.base)
    // It takes Tokyo, Japan, Yoshimasa Hayashi and "Mr. Edogawa", and Ann Smith, whom the base does not know.
    expect(same?.tally).toEqual({ right: 3, wrong: 2, missed: 1 })
    expect(touching?.tally).toEqual({ right: 4, wrong: 1, missed: 0 })
  })

  test('is left out where there is no English text', () => {
    expect(spanRows([], facts.base)).toEqual([])
  })
})

describe('the list of mistakes', () => {
  test('names file, line, words, entity and grounds, and names that the facts lack', () => {
    expect(mistakesIn(EVALUATED, facts)).toBe(
      [
        'en/a.md',
        '  line 9: missed  …Tokyo answers Japan’s [Yoshimasa Hayashi] spoke to Ann Smith in Kuala Lumpur. Mr. Edog… yoshimasa-hayashi',
        '  line 9: wrong   …an’s Yoshimasa Hayashi spoke to Ann Smith in [Kuala Lumpur]. Mr. Edogawa left. … kuala-lumpur',
        '      gold: ?, which the base does not hold',
        '      why: name is safe alone +0.8',
        '  line 10: missed  …ashi spoke to Ann Smith in Kuala Lumpur. Mr. [Edogawa] left. … yoshimasa-hayashi',
        '      the lexicon has no such name for it here',
      ].join('\n'),
    )
  })

  test('is empty where there is none', () => {
    const found = judge(GOLD.marks, [
      linkOf('Tokyo', 'tokyo'),
      linkOf('Japan', 'japan'),
      linkOf('Yoshimasa Hayashi', 'yoshimasa-hayashi'),
      linkOf('Edogawa', 'yoshimasa-hayashi'),
    ])
    expect(mistakesIn({ ...EVALUATED, spotting: found }, facts)).toBe('')
  })

  test('tells which marks of unknown entities can be filled in by now', () => {
    expect(fillableIn(GOLD, facts)).toEqual([
      'en/a.md:9: …an’s Yoshimasa Hayashi spoke to Ann Smith in [Kuala Lumpur]. Mr. Edogawa left. … may be kuala-lumpur',
    ])
  })
})
