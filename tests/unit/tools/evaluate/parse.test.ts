import { describe, expect, test } from 'vitest'
import type { GoldArticle } from '../../../../tools/evaluate/gold/article'
import { parseGold } from '../../../../tools/evaluate/gold/parse'

const HEAD = `---
lang: fr
published: 2023-07-15
tests: the parser
---
`

function parse(text: string, head = HEAD): GoldArticle {
  return parseGold('fr/a.md', head + text)
}

const surfaces = ({ article, marks }: GoldArticle) =>
  marks.map(({ start, end, id }) => [article.text.slice(start, end), id])

describe('a gold file', () => {
  test('is an article with headline, lead and body', () => {
    const { article, isTrap, tests } = parse('\n# Un titre\n\nPremier.\n\nDeuxième,\nsuite.\n')
    expect(article).toEqual({
      title: 'Un titre',
      lang: 'fr',
      published: '2023-07-15',
      text: 'Un titre\nPremier.\nDeuxième, suite.\n',
      flows: [
        { start: 0, end: 8, role: 'title' },
        { start: 9, end: 17, role: 'lead' },
        { start: 18, end: 34, role: 'body' },
      ],
    })
    expect(isTrap).toBe(false)
    expect(tests).toBe('the parser')
  })

  test('marks names with ids, and with ? what the base does not hold', () => {
    const gold = parse('\n# À [[Pékin|beijing]]\n\nL’[[Asean|asean]] et [[Oman|?]].\n')
    expect(surfaces(gold)).toEqual([
      ['Pékin', 'beijing'],
      ['Asean', 'asean'],
      ['Oman', null],
    ])
  })

  test('lets a mark run over the end of a line', () => {
    expect(surfaces(parse('\n# T\n\nLa [[mer du\nJapon|sea-of-japan]].\n'))).toEqual([['mer du Japon', 'sea-of-japan']])
  })

  test('writes unseen letters by name, in marks too', () => {
    const gold = parse('\n# T\n\nM.&nbsp;[[Kishi&shy;da|fumio-kishida]]&nnbsp;: R&D\n')
    expect(gold.article.text).toBe('T\nM.\u00a0Kishi\u00adda\u202f: R&D\n')
    expect(surfaces(gold)).toEqual([['Kishi\u00adda', 'fumio-kishida']])
  })

  test('knows the line of every offset', () => {
    const { article, lineAt } = parse('\n# T\n\nun\ndeux\n\ntrois\n')
    const lines = ['T', 'un', 'deux', 'trois'].map((word) => lineAt(article.text.indexOf(word)))
    expect(lines).toEqual([7, 9, 10, 12])
  })

  test('may be a trap', () => {
    expect(parse('\n# T\n\nU.\n', HEAD.replace('tests:', 'trap: true\ntests:')).isTrap).toBe(true)
  })

  test('may be held out', () => {
    const setOf = (head: string) => parse('\n# T\n\nU.\n', head).heldOut
    expect(setOf(HEAD)).toBe(null)
    expect(setOf(HEAD.replace('tests:', 'set: held-out\ntests:'))).toBe('held-out')
    expect(setOf(HEAD.replace('tests:', 'set: held-out-2\ntests:'))).toBe('held-out-2')
  })

  test('may come with the line ends of Windows', () => {
    const { article } = parseGold('fr/a.md', `${HEAD}\n# T\n\nu\nv\n`.replaceAll('\n', '\r\n'))
    expect(article.text).toBe('T\nu v\n')
  })
})

describe('a malformed gold file is refused with file, line and reason:', () => {
  test.each([
    ['', 'U.', 'fr/a.md:1: no front matter between two lines of ---'],
    [HEAD.replace('fr', 'french'), '# T\n\nU.', 'fr/a.md:2: lang "french" is not a primary language subtag'],
    [HEAD.replace('fr', 'de'), '# T\n\nU.', 'fr/a.md:1: lang "de" is not the name of the folder'],
    [HEAD.replace('07', '13'), '# T\n\nU.', 'fr/a.md:3: published "2023-13-15" is not an ISO day'],
    [HEAD.replace('tests: the parser\n', ''), '# T\n\nU.', 'fr/a.md:1: "tests" is missing'],
    [HEAD.replace(' the parser', ''), '# T\n\nU.', 'fr/a.md:4: "tests" is empty'],
    [HEAD.replace('tests', 'trap: false\ntests'), '# T\n\nU.', 'fr/a.md:4: trap "false": true, or leave it out'],
    [
      HEAD.replace('tests', 'set: new\ntests'),
      '# T\n\nU.',
      'fr/a.md:4: set "new": one of held-out, held-out-2, held-out-3, or leave it out',
    ],
    [HEAD.replace('tests', 'lang: fr\ntests'), '# T\n\nU.', 'fr/a.md:4: "lang" stands there twice'],
    [
      HEAD.replace('tests', 'test'),
      '# T\n\nU.',
      'fr/a.md:4: "test: the parser" is none of lang, published, trap, set, tests',
    ],
    [HEAD, 'U.', 'fr/a.md:6: the text begins with "# " and a headline of one line'],
    [HEAD, '# T\nU.', 'fr/a.md:6: the text begins with "# " and a headline of one line'],
    [HEAD, '# T\n', 'fr/a.md:6: nothing follows the headline'],
    [HEAD, '# T\n\nU [[V|v]] [[W', 'fr/a.md:8: a mark does not end'],
    [HEAD, '# T\n\nU\n[[V [[W|w]]|v]]', 'fr/a.md:9: a mark begins inside another one'],
    [HEAD, '# T\n\nV|v]]', 'fr/a.md:8: "|v]]" ends a mark that never began'],
    [HEAD, '# T\n\n[[V]]', 'fr/a.md:8: a mark has no id: write [[surface|id]] or [[surface|?]]'],
    [HEAD, '# T\n\n[[ V|v]]', 'fr/a.md:8: a mark around " V"'],
    [HEAD, '# T\n\n[[|v]]', 'fr/a.md:8: a mark around ""'],
    [HEAD, '# T\n\n[[V|V v]]', 'fr/a.md:8: "V v" is not the form of an id'],
    [HEAD, '# T\n\nM.&nsbp;V', 'fr/a.md:8: "&nsbp;" is not one of'],
  ])('%#', (head, text, message) => {
    expect(() => parse(text, head)).toThrow(message)
  })
})
