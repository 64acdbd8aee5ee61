import { describe, expect, it } from 'vitest'
import { makeFlags } from '../../../../tools/facts/flags'

describe('flags', () => {
  it('are drawn for countries, each once, and left out where there is none', () => {
    const flags = makeFlags(['FR', 'CN', 'FR', 'XX'])
    expect(Object.keys(flags)).toEqual(['CN', 'FR'])
    expect(flags.FR?.viewBox).toMatch(/^0 0 \d+ \d+$/)
    expect(flags.FR?.shapes.map(({ name, attributes }) => [name, attributes.fill])).toEqual([
      ['path', '#FFF'],
      ['path', '#00318A'],
      ['path', '#D80027'],
    ])
  })

  it('keep groups and what is in them', () => {
    const [, group] = makeFlags(['CN']).CN?.shapes ?? []
    expect(group?.name).toBe('g')
    expect(group?.shapes[0]?.attributes.d).toMatch(/^m[\d. -]+/)
  })
})
