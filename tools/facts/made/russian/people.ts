import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich'
import { isArabicParticle } from '../arabic-particles'
import { nameOrder } from '../name-order'

/** What the facts know of a person and the names are declined by. */
export interface Person {
  /** ISO 3166 code of the country. */
  iso?: string | undefined
  /** Undefined where the facts do not say it. */
  feminine?: boolean | undefined
}

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const
type Case = (typeof CASES)[number]
type Gender = 'male' | 'female'

/** The forms of a full name in the cases, without the name itself. */
export function russianPerson(name: string, person: Person): string[] {
  const words = name.split(' ')
  if (words.length < 2 || /[^\p{Script=Cyrillic}\s'’ʼ.-]/u.test(name)) return []
  const forms = gendersOf(words, person).flatMap((gender) =>
    CASES.map((c) => (isEastAsian(person) ? eastAsian(words, c, gender) : western(words, c, gender, person))),
  )
  return [...new Set(forms)].filter((form) => form !== name)
}

/** The same for a family name, particles included ("фон дер Ляйен"). */
export function russianFamilyName(name: string, person: Person): string[] {
  const at = name.lastIndexOf(' ') + 1
  const last = name.slice(at)
  const forms = gendersOf([last], person).flatMap((gender) => CASES.map((c) => lastName(last, c, gender, person)))
  return [...new Set(forms)].map((form) => name.slice(0, at) + form).filter((form) => form !== name)
}

/**
 * Where the facts do not say it, a Slavic family name tells a woman, and any other is taken for a man's; with a given name in -а it
 * may be either's, and is declined as both: "Камалы Харрис", "Джошуа Харриса".
 */
function gendersOf(words: readonly string[], person: Person): Gender[] {
  if (person.feminine !== undefined) return [person.feminine ? 'female' : 'male']
  if (isEastAsian(person)) return ['male']
  if (isSlavic(person) && /(?:[оеё]ва|[иы]на|[сц]кая)$/u.test(words.at(-1) as string)) return ['female']
  return words.length > 1 && /[ая]$/u.test(words[0] as string) ? ['male', 'female'] : ['male']
}

function isEastAsian({ iso }: Person): boolean {
  return ['first', 'mixed', 'given-last'].includes(nameOrder(iso, 'cyrillic'))
}

/** Only the last syllables are declined, and of a man: "Си Цзиньпина". Where they end in a vowel the first may be: "Вана И". */
function eastAsian(words: readonly string[], to: Case, gender: Gender): string {
  if (gender === 'female') return words.join(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const declined = words.length === 2 && isVowel(last) ? 0 : words.length - 1
  const stays = words.length === 2 && isVowel(last) && isVowel(first)
  return words.map((word, i) => (i === declined && !stays ? foreign(word, to) : word)).join(' ')
}

const isVowel = (word: string) => /[аеёиоуыэюя]$/iu.test(word)

/** A transliterated name of one syllable or two, which is no Russian name in -ин or -ов: "Цинем", "Ганом", "Чином". */
function foreign(word: string, to: Case): string {
  const soft = /[ьй]$/u.test(word)
  if (!soft && !/[бвгджзклмнпрстфхцчшщ]$/iu.test(word)) return word
  const stem = soft ? word.slice(0, -1) : word
  const endings: Record<Case, string> = soft
    ? { genitive: 'я', dative: 'ю', accusative: 'я', instrumental: 'ем', prepositional: 'е' }
    : { genitive: 'а', dative: 'у', accusative: 'а', instrumental: 'ом', prepositional: 'е' }
  return stem + endings[to]
}

function western(words: readonly string[], to: Case, gender: Gender, person: Person): string {
  return words
    .map((word, i) => {
      if (isArabicParticle(word, i)) return word
      if (i === words.length - 1) return lastName(word, to, gender, person)
      if (i === 1 && words.length === 3 && /(?:ович|евич|овна|евна|ична)$/u.test(word))
        return inclineMiddlename(word, to, gender) ?? word
      // Particles and initials stay: "Урсула фон дер Ляйен", "Чарльз Кью. Браун".
      return /^\p{Lu}[\p{L}-]+$/u.test(word) ? (inclineFirstname(word, to, gender) ?? word) : word
    })
    .join(' ')
}

/** Countries whose family names in -ов and -ин are Slavic, and take -ым: "Путиным", but "Дарвином". */
const SLAVIC = 'RU UA BY KZ KG UZ TJ TM AZ AM GE MD BG MK RS ME BA HR SI SK CZ PL LV LT EE IL'.split(' ')

const isSlavic = ({ iso }: Person) => iso === undefined || SLAVIC.includes(iso)

function lastName(word: string, to: Case, gender: Gender, person: Person): string {
  if (isEastAsian(person)) return gender === 'male' ? foreign(word, to) : word
  const declined = inclineLastname(word, to, gender) ?? word
  return gender === 'male' && !isSlavic(person) && declined === `${word}ым` ? `${word}ом` : declined
}
