import { isArabicParticle } from '../arabic-particles'
import { nameOrder } from '../name-order'
import type { Person } from '../russian/people'
import { softened } from './nouns'
import { type Gender, isSlavic, PARADIGMS } from './paradigms'

/** Genitive, two forms of the dative (Путіну, Путінові), accusative, instrumental. The locative is one of the datives. */
type Cases = readonly [string, string, string, string, string]

/** The forms of a full name in the cases, without the name itself. */
export function ukrainianPerson(name: string, person: Person): string[] {
  const words = name.split(' ')
  if (words.length < 2 || /[^\p{Script=Cyrillic}\s'’ʼ.-]/u.test(name)) return []
  const forms = gendersOf(words, person).flatMap((gender) => formsOf(words, gender, person))
  return [...new Set(forms)].filter((form) => form !== name)
}

function formsOf(words: readonly string[], gender: Gender, person: Person): string[] {
  const eastAsian = isEastAsian(person)
  // "Сі Цзіньпіна"; where the given name ends in a vowel the family name may be declined: "Вана Ї".
  const declined = words.length === 2 && /[аеєиіїоуюя]$/iu.test(words[1] as string) ? 0 : words.length - 1
  const stays = (i: number) => eastAsian && (gender === 'f' || i !== declined)
  const all = words.map((word, i) =>
    stays(i) || isArabicParticle(word, i)
      ? [word, word, word, word, word]
      : casesOf(word, gender, person, i === words.length - 1),
  )
  const forms = [0, 1, 2, 3, 4].map((i) => all.map((cases) => cases[i]).join(' '))
  // "Володимирові Путіну" is written beside "Володимирові Путінові".
  return [...forms, all.map((cases, i) => (i === words.length - 1 ? cases[1] : cases[2])).join(' ')]
}

/** The same for a family name, particles included. */
export function ukrainianFamilyName(name: string, person: Person): string[] {
  const at = name.lastIndexOf(' ') + 1
  const last = name.slice(at)
  const forms = gendersOf([last], person).flatMap((gender) => casesOf(last, gender, person, true))
  return [...new Set(forms)].map((form) => name.slice(0, at) + form).filter((form) => form !== name)
}

function isEastAsian({ iso }: Person): boolean {
  return ['first', 'mixed', 'given-last'].includes(nameOrder(iso, 'cyrillic'))
}

/** As in Russian: a Slavic family name tells a woman, and a given name in -а leaves it open. */
function gendersOf(words: readonly string[], person: Person): Gender[] {
  if (person.feminine !== undefined) return [person.feminine ? 'f' : 'm']
  if (isEastAsian(person)) return ['m']
  if (isSlavic(person.iso) && /(?:[сцз]ька|[оеє]ва|[іїи]на)$/u.test(words.at(-1) as string)) return ['f']
  return words.length > 1 && /[ая]$/u.test(words[0] as string) ? ['m', 'f'] : ['m']
}

/** Particles and initials stay. */
function casesOf(word: string, gender: Gender, { iso }: Person, isLast: boolean): Cases {
  const paradigm = /^\p{Lu}[\p{L}'’ʼ-]+$/u.test(word)
    ? PARADIGMS.find(({ of, ending, when }) => of.includes(gender) && ending.test(word) && when({ iso, isLast }))
    : undefined
  if (!paradigm) return [word, word, word, word, word]
  const stem = word.replace(paradigm.ending, '')
  // The -і of "Сибізі" softens what stands before it.
  return paradigm.cases.split(' ').map((end) => (end === 'і' ? softened(stem) : stem) + end) as unknown as Cases
}
