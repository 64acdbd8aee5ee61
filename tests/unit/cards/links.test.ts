import { describe, expect, it } from 'vitest'
import { linksIn } from '../../../src/cards/links'

/** The texts with every link written as `[words|id]`. */
const marked = (texts: string[], ...names: [string, string][]) =>
  linksIn(
    texts,
    names.map(([id, label]) => ({ id, label })),
  ).map((links, i) => {
    const text = texts[i] ?? ''
    return links.reduceRight(
      (done, { start, end, id }) => `${done.slice(0, start)}[${text.slice(start, end)}|${id}]${done.slice(end)}`,
      text,
    )
  })
const linked = (text: string, ...names: [string, string][]) => marked([text], ...names)[0]

describe('names in a sentence', () => {
  it.each([
    ['The minister was Qin Gang.', 'The minister was [Qin Gang|q].'],
    ['Qin Gang, then Qin Gang', '[Qin Gang|q], then Qin Gang'],
    ['QIN GANG', '[QIN GANG|q]'],
    ['Qin Gangster', 'Qin Gangster'],
    ['no one', 'no one'],
    ['', ''],
  ])('%s', (text, expected) => expect(linked(text, ['q', 'Qin Gang'])).toBe(expected))

  it('prefers the longer of two that overlap', () => {
    expect(linked('South China Morning Post', ['c', 'China'], ['s', 'South China Morning Post'])).toBe(
      '[South China Morning Post|s]',
    )
  })

  it('reads signs in names as signs', () => {
    expect(linked('In (A+B) now', ['x', '(A+B)'])).toBe('In [(A+B)|x] now')
  })

  it('links long names whole, and not their parts', () => {
    expect(
      linked(
        'Foreign minister of the Republic of China',
        ['o', 'Foreign minister of the Republic of China'],
        ['c', 'China'],
      ),
    ).toBe('[Foreign minister of the Republic of China|o]')
  })

  it('leaves the parts of names alone that are linked elsewhere', () => {
    expect(marked(['South China Sea', 'South China Sea, China'], ['s', 'South China Sea'], ['c', 'China'])).toEqual([
      '[South China Sea|s]',
      'South China Sea, [China|c]',
    ])
  })

  it('finds names in scripts without spaces', () => {
    expect(linked('中国外交部长是秦刚。', ['q', '秦刚'], ['c', '中国'])).toBe('[中国|c]外交部长是[秦刚|q]。')
  })

  it('links each entity where it is first named, and there only', () => {
    expect(
      marked(['China and Japan', 'China', 'Japan, Russia'], ['c', 'China'], ['j', 'Japan'], ['r', 'Russia']),
    ).toEqual(['[China|c] and [Japan|j]', 'China', 'Japan, [Russia|r]'])
  })

  it('finds names with signs that mean something in patterns', () => {
    expect(linked('Avant : Zapad/Interaction-2021 (+).', ['drill', 'Zapad/Interaction-2021 (+)'])).toBe(
      'Avant : [Zapad/Interaction-2021 (+)|drill].',
    )
  })
})
