import { describe, expect, it } from 'vitest'
import { linkNames } from '../../../src/ui/linked-names'

const marked = (texts: string[], ...names: [string, string][]) =>
  linkNames(
    texts,
    names.map(([id, label]) => ({ id, label })),
  ).map((segments) => segments.map(({ text, id }) => (id ? `[${text}|${id}]` : text)).join(''))
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

  it('leaves names that would not fit on a line', () => {
    expect(
      linked('Office of the Central Commission for Foreign Affairs', ['o', 'Office of the Central Commission']),
    ).toBe('Office of the Central Commission for Foreign Affairs')
  })

  it('leaves the parts of such names alone', () => {
    expect(
      linked(
        'Foreign minister of the Republic of China',
        ['o', 'Foreign minister of the Republic of China'],
        ['c', 'China'],
      ),
    ).toBe('Foreign minister of the Republic of China')
  })

  it('links each entity where it is first named, and there only', () => {
    expect(
      marked(['China and Japan', 'China', 'Japan, Russia'], ['c', 'China'], ['j', 'Japan'], ['r', 'Russia']),
    ).toEqual(['[China|c] and [Japan|j]', 'China', 'Japan, [Russia|r]'])
  })

  it('finds names with signs that mean something in patterns', () => {
    const name = { id: 'drill', label: 'Zapad/Interaction-2021 (+)' }
    expect(linkNames(['Avant : Zapad/Interaction-2021 (+).'], [name])[0]?.map(({ id }) => id)).toEqual([
      null,
      'drill',
      null,
    ])
  })
})
