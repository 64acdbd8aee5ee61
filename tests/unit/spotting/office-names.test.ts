import { expect, test } from 'vitest'
import { isInOfficeName } from '../../../src/spotting/office-names'
import { formLike } from './named'

/** Whether the organisation in angle brackets stands in the name of an office. */
function isInside(marked: string, lang: string, isMinistry = false): boolean {
  const [start, end] = [marked.indexOf('<'), marked.indexOf('>') - 1]
  const text = marked.replace(/[<>]/gu, '')
  const around = { text, from: 0, to: text.length, lang, capitalsSpeak: true }
  return isInOfficeName({ start, end, form: formLike() }, isMinistry, around)
}

test.each([
  ['the Secretary General of the <UN>', 'en'],
  ['el secretario general de la <ASEAN>', 'es'],
  ['o secretário-geral da <NATO>', 'pt'],
  ["le secrétaire général de l'<Otan>", 'fr'],
  ['la presidente della <Commissione europea>', 'it'],
  ['<NATO> Genel Sekreteri', 'tr'],
  ['<Kremlin> Sözcüsü', 'tr'],
  ['<크렘린궁> 대변인', 'ko'],
])('in the name of an office: %s', (marked, lang) => expect(isInside(marked, lang)).toBe(true))

test.each([
  ['members of the <UN>', 'en'],
  ['the <UN> said', 'en'],
  ['<UN>', 'en'],
  ['General <UN>', 'en'],
  ['le siège de l’<Otan>', 'fr'],
  ['<NATO> ülkeleri', 'tr'],
  ['<크렘린궁> 발표', 'ko'],
])('on its own: %s', (marked, lang) => expect(isInside(marked, lang)).toBe(false))

test('who speaks for a ministry is not its head', () => {
  expect(isInside('il portavoce del <ministero degli Esteri cinese>', 'it', true)).toBe(false)
})
