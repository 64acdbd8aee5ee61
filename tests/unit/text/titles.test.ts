import { expect, test } from 'vitest'
import { fold } from '../../../src/text/fold'
import { mayNeighbourName, mayOpenSentence, wordBeforeOffice } from '../../../src/text/titles'

test.each(['former', 'ex-', 'ancien', 'Alors', 'früherer', 'бывший', 'бывшим', 'будущий', '前', '전', 'As'])(
  '"%s" puts an office at another time',
  (word) => expect(wordBeforeOffice(fold(word))).toBe('other-time'),
)

test.each(['deputy', 'vice-', 'sous-', 'stellvertretender', 'заместитель', '副'])(
  '"%s" makes an office a lesser one',
  (word) => expect(wordBeforeOffice(fold(word))).toBe('lesser'),
)

test.each(['', 'the', 'le', 'Chinese', 'nouveau'])('"%s" says nothing of an office', (word) => {
  expect(wordBeforeOffice(fold(word))).toBe('none')
})

test('titles, weekdays and months may stand beside a name', () => {
  for (const word of ['President', 'Präsident', 'Außenminister', 'Министр', 'Friday', 'May']) {
    expect(mayNeighbourName(fold(word)), word).toBe(true)
  }
  expect(mayNeighbourName(fold('Hilton'))).toBe(false)
})

test('articles and prepositions may open a sentence', () => {
  expect(['La', 'In', 'À', 'Der', 'В'].filter((word) => !mayOpenSentence(fold(word)))).toEqual([])
  expect(mayOpenSentence(fold('Central'))).toBe(false)
})
