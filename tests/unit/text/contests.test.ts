import { expect, test } from 'vitest'
import { isSideOfContest } from '../../../src/text/contests'

/** Whether the place between the stars is a side in a contest. */
function isSide(marked: string): boolean {
  const [before = '', place = ''] = marked.split('*')
  const text = marked.replaceAll('*', '')
  return isSideOfContest(text, 0, before.length, before.length + place.length, text.length)
}

test.each([
  '*Liverpool* 2-1 Manchester',
  '*Marseille* a battu Nantes',
  'Manchester beat *Liverpool*',
  'Hertha verlor am Samstag gegen *Leipzig*',
  '*Paris* 2–3 goals',
  '*Paris* 3–2 mars',
  '*Paris* 0-0',
])('%s: a side', (text) => expect(isSide(text)).toBe(true))

test.each([
  'Talks in *Jakarta* 13–14 July',
  'Talks in *Jakarta* 13-14 Augustus',
  'переговоры, *Джакарта* 13–14 июля',
  'rozmowy, *Jakarta* 13–14 lipca',
  'görüşmeler, *Cakarta* 13–14 Temmuz',
  'Pourparlers à *Genève* 10-12 aout',
  'Incontro a *Roma* 1-2 di luglio',
  'the train leaves *Leipzig* 9:30 a.m.',
  '*Marseille* a rencontré Nantes',
])('%s: none', (text) => expect(isSide(text)).toBe(false))
