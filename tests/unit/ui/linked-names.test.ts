import { describe, expect, it } from 'vitest'
import { linkNames } from '../../../src/ui/linked-names'

const linked = (text: string, ...names: [string, string][]) =>
  linkNames(
    text,
    names.map(([id, label]) => ({ id, label })),
  )
    .map((segment) => (segment.id ? `[${segment.text}|${segment.id}]` : segment.text))
    .join('')

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
})
