import { expect, test } from 'vitest'
import { isCapital, isHan, isHyphen, isLetter, isQuote, isSpace, wordEnd, wordStart } from '../../../src/text/letters'

const are = (test: (unit: number) => boolean, characters: string) => [...characters].every((c) => test(c.charCodeAt(0)))

test('every kind of letter is known', () => {
  expect(are(isCapital, 'AÉЖÜ')).toBe(true)
  expect(are(isLetter, 'aéжüأ왕İß')).toBe(true)
  expect(are(isHan, '王のタ・')).toBe(true)
  expect(are(isSpace, ' \u00a0\u202f')).toBe(true)
  expect(are(isHyphen, '-‐‑')).toBe(true)
  expect(are(isQuote, '"«»“”„「」')).toBe(true)
})

test('none is another', () => {
  const tests = [isCapital, isHan, isSpace, isHyphen, isQuote]
  for (const c of 'A王 -«') expect(tests.filter((isOne) => isOne(c.charCodeAt(0)))).toHaveLength(1)
  expect(tests.filter((isOne) => isOne(NaN) || isOne('1'.charCodeAt(0)))).toEqual([])
})

test('a word goes as far as its letters, and no farther than the flow', () => {
  const text = 'in Moscow, today'
  expect(wordStart(text, 0, 9)).toBe(3)
  expect(wordStart(text, 5, 9)).toBe(5)
  expect(wordEnd(text, 3, text.length)).toBe(9)
  expect(wordEnd(text, 3, 7)).toBe(7)
  expect(wordStart(text, 0, 10)).toBe(10)
  expect(wordEnd(text, 9, text.length)).toBe(9)
})
