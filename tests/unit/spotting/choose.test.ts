import { describe, expect, test } from 'vitest'
import { chosenToShow } from '../../../src/spotting/choose'

const mention = (start: number, entity: number, salience = 0.5) => ({ start, entity, salience })
const starts = (chosen: { start: number }[]) => chosen.map(({ start }) => start).sort((a, b) => a - b)

describe('with no limit', () => {
  const flows = [
    { role: 'title', mentions: [mention(0, 1), mention(5, 9)] },
    { role: 'body', mentions: [mention(10, 1), mention(20, 2), mention(30, 1)] },
    { role: 'aside', mentions: [mention(40, 3)] },
    { role: 'caption', mentions: [mention(50, 2), mention(60, 4)] },
  ]
  const all = { mostPer100Words: null, lang: 'en' } as const

  test('the first of each in running text, elsewhere what it does not name', () => {
    expect(starts(chosenToShow(flows, { ...all, show: 'first' }))).toEqual([5, 10, 20, 60])
  })

  test('or every one, but nothing aside', () => {
    expect(starts(chosenToShow(flows, { ...all, show: 'every' }))).toEqual([0, 5, 10, 20, 30, 50, 60])
  })
})

describe('with a limit for each hundred words', () => {
  const flows = [
    {
      role: 'body',
      mentions: [
        mention(0, 1, 0.1),
        mention(100, 2, 0.9),
        mention(200, 3, 0.5),
        mention(300, 4, 0.5),
        mention(700, 5, 0.1),
      ],
    },
  ]

  test('the most salient are kept, of equals the earlier', () => {
    const chosen = chosenToShow(flows, { show: 'first', mostPer100Words: 2, lang: 'en' })
    expect(starts(chosen)).toEqual([100, 200, 700])
  })

  test('a hundred words of Chinese take less room', () => {
    const chosen = chosenToShow(flows, { show: 'first', mostPer100Words: 1, lang: 'zh' })
    expect(starts(chosen)).toEqual([100, 200, 700])
  })

  test('none is none', () => expect(chosenToShow(flows, { show: 'every', mostPer100Words: 0, lang: 'en' })).toEqual([]))
})
