import { wordList } from './word-list'

/** Languages whose months are looked for when a text's own language is not known: those of most of the world's news. */
const COMMON = [
  'en',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'nl',
  'ru',
  'uk',
  'pl',
  'cs',
  'sv',
  'da',
  'fi',
  'tr',
  'ro',
  'hu',
  'el',
  'id',
  'vi',
  'ar',
  'fa',
  'he',
  'hi',
]

/** Names of months (1 to 12) and beginnings of names of weekdays (0, Sunday, to 6), folded by `foldDate`. */
export interface CalendarNames {
  months: ReadonlyMap<string, number>
  /** Weekdays without their last letter, which changes with the case in some languages ("суббота", "в субботу"). */
  weekdays: ReadonlyMap<string, number>
}

const known = new Map<string, CalendarNames>()

/** The names of a language, from the runtime's own tables; of all common languages when `lang` is null or unknown to them. */
export function calendarNames(lang: string | null): CalendarNames {
  const key = lang !== null && Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0 ? lang : ''
  let names = known.get(key)
  if (names === undefined) {
    names = namesOf(key === '' ? COMMON : [key])
    known.set(key, names)
  }
  return names
}

let longMonths: ((word: string) => boolean) | null = null

/**
 * Whether a word is a month's name in any common language, in full: in short many are words as well ("set", "sie", "lip"). Case is
 * forgiven, accents may be left out. The first call takes the runtime tens of milliseconds.
 */
export function isMonthName(word: string): boolean {
  longMonths ??= wordList(COMMON.flatMap((lang) => [...monthsOf(lang, 'long')].map(([name]) => name)).join(' '))
  return longMonths(word)
}

/** Lower case, without the dots of abbreviations, in Western digits: the form in which dates are compared. Keeps lengths. */
export function foldDate(text: string): string {
  return text.toLowerCase().replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => String(digitValue(digit)))
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  const zero = [0x660, 0x6f0, 0x966, 0xff10].find((first) => code >= first && code < first + 10) ?? code
  return code - zero
}

function namesOf(languages: readonly string[]): CalendarNames {
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const doubtful = new Set<string>()
  for (const lang of languages) {
    for (const [name, month] of [...monthsOf(lang, 'long'), ...monthsOf(lang, 'short')]) {
      // "listopad" is October in Croatian and November in Polish: without the language such a name says nothing.
      if (months.has(name) && months.get(name) !== month) doubtful.add(name)
      months.set(name, month)
    }
    for (const [name, day] of weekdaysOf(lang)) weekdays.set(name, day)
  }
  for (const name of doubtful) months.delete(name)
  return { months, weekdays }
}

function* monthsOf(lang: string, style: 'long' | 'short'): Iterable<[string, number]> {
  // Beside a day the name takes another form than alone in many languages: "июля", not "июль".
  for (const beside of [{ day: 'numeric', year: 'numeric' }, {}] as const) {
    const options = { ...beside, month: style, timeZone: 'UTC' } as const
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, options)
    for (let month = 1; month <= 12; month += 1) {
      const part = format.formatToParts(Date.UTC(2023, month - 1, 15)).find(({ type }) => type === 'month')
      yield [foldDate(part?.value ?? '').replace(/\.$/, ''), month]
    }
  }
  if (lang === 'en' && style === 'short') yield ['sept', 9]
}

function* weekdaysOf(lang: string): Iterable<[string, number]> {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' })
  for (let day = 0; day < 7; day += 1) {
    // 1 January 2023 was a Sunday.
    const name = foldDate(format.format(new Date(Date.UTC(2023, 0, 1 + day)))).split(/[\s-]/)[0] ?? ''
    if (name.length > 3) yield [name.slice(0, -1), day]
  }
}
