import { expect, test } from 'vitest'
import { turkishCases } from '../../../../../tools/facts/made/turkish'

test.each([
  [
    'Rusya Savunma Bakanlığı',
    'Rusya Savunma Bakanlığından',
    'Rusya Savunma Bakanlığının',
    'Rusya Savunma Bakanlığınca',
  ],
  ['Avrupa Birliği', 'Avrupa Birliğinde', 'Avrupa Birliğine', 'Avrupa Birliğiyle'],
  ['Rusya Devlet Başkanı', 'Rusya Devlet Başkanına', 'Rusya Devlet Başkanını'],
  ['Birleşmiş Milletler Örgütü', 'Birleşmiş Milletler Örgütünün', 'Birleşmiş Milletler Örgütünden'],
])('%s', (name, ...forms) => {
  const made = turkishCases(name)
  for (const form of forms) expect(made).toContain(form)
  expect(made).toHaveLength(7)
})

test.each(['Beyaz Saray', 'Ankara', 'Kremlin', 'Bakanlığı'])('has no such endings: %s', (name) => {
  expect(turkishCases(name)).toEqual([])
})
