import { describe, expect, test } from 'vitest'
import { openLexicon } from '../../../src/spotting/lexicon'
import { matchNames } from '../../../src/spotting/match'
import { writeLexicon } from '../../../src/spotting/write-lexicon'
import { fold } from '../../../src/text/fold'
import { senseOf } from './world'

const NAMES = ['موسكو', 'روسيا', 'واشنطن', 'لبنان', 'الصين', 'اللجنة', 'مصر', 'كيم', 'بكين', 'بوتين', 'البنك الدولي']

const lexicon = openLexicon(writeLexicon('2026-11-23', new Map(NAMES.map((name, i) => [fold(name), [senseOf(i)]]))))

function namesIn(text: string, lang: string | null = 'ar'): string[] {
  return matchNames(lexicon, text, 0, text.length, lang).map(({ start, end }) => text.slice(start, end))
}

describe('letters that Arabic writes onto a name stay outside of it', () => {
  test.each([
    ['وموسكو', ['موسكو']],
    ['بموسكو', ['موسكو']],
    ['وبموسكو', ['موسكو']],
    ['فلروسيا', ['روسيا']],
    ['كروسيا', ['روسيا']],
    ['زار بوتين بكين ولبنان ومصر', ['بوتين', 'بكين', 'لبنان', 'مصر']],
    ['والصين', ['الصين']],
    ['بالصين', ['الصين']],
    ['قال «وبوتين» إن', ['بوتين']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names))

  test.each([
    ['زيارة للصين', 'لصين', 'الصين'],
    ['وللصين', 'لصين', 'الصين'],
    ['رئيس للجنة', 'لجنة', 'اللجنة'],
    ['تابع للبنك الدولي', 'لبنك الدولي', 'البنك الدولي'],
  ])('the article behind ل: %s', (text, written, name) => {
    const [match] = matchNames(lexicon, text, 0, text.length, 'ar')
    expect(match && text.slice(match.start, match.end)).toBe(written)
    expect(match?.senses.map(({ target }) => NAMES[target])).toEqual([name])
  })
})

test('a name that begins with such a letter is found as it stands', () => {
  expect(namesIn('واشنطن ولبنان وواشنطن ولندن')).toEqual(['واشنطن', 'لبنان', 'واشنطن'])
})

test('a short name is not read behind a rare prefix, nor any inside a word', () => {
  expect(namesIn('لكيم فمصر كمصر حموسكو قبموسكو')).toEqual([])
  expect(namesIn('وكيم')).toEqual(['كيم'])
})

test('in a language that joins nothing they are not looked for', () => {
  expect(namesIn('وموسكو', 'fa')).toEqual([])
  expect(namesIn('وموسكو', null)).toEqual(['موسكو'])
})

test('matches stay in the order of the text', () => {
  const text = 'روسيا وموسكو مصر'
  expect(namesIn(text)).toEqual(['روسيا', 'موسكو', 'مصر'])
})
