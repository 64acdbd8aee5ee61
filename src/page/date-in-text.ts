import { calendarNames, foldDate } from '../text/calendar-names'

/** A full date in a text. */
export interface WrittenDate {
  /** ISO day. */
  day: string
  /** UTF-16 offsets of its day, month and year in the text. */
  start: number
  end: number
}

/** A dateline stands in a story's first sentences; a date further down dates something in the story. */
const HEAD = 1200
/** The date of the story stands beside its cue: "Published on Tuesday, …". */
const CUE_REACH = 40
/** A line with little more than a date in it is a dateline. */
const LONGEST_DATE_LINE = 60

/** Words with which sites announce the day of publication, by beginnings; and those for a later change, which is another day. */
const PUBLISHED =
  /publi|posted|issued|veröffentlicht|erschienen|опублик|posté|paru|gepubliceerd|geplaatst|opublikowan|vydáno|yayın|发布|發布|发表|發表|掲載|公開|配信|입력|등록|게시|نشر|تاريخ النشر/
const CHANGED = /updat|mis à jour|modifi|aktualisiert|actualizado|aggiornat|atualizad|обновл|bijgewerkt|更新|수정/

/** Words that point at the present day: "ce samedi", "am heutigen Samstag", "today". */
const TODAY =
  /(?:^|[^\p{L}])(?:ce|this|today|aujourd'hui|aujourd’hui|heute|heutigen|hoy|hoje|oggi|vandaag|сегодня|dziś)[^\p{L}]/u

/** Chinese, Japanese, Korean weekdays follow the date: "（土）", "星期六", "토요일". */
const WEEKDAY_AFTER =
  /^[\s(（]*(?:(?:星期|周|週|禮拜|礼拜)?[日天一二三四五六月火水木金土](?:[)）曜]|\s|$)|[월화수목금토일]요일|\([월화수목금토일]\)|星期.|周[一二三四五六日])/

const DAY = String.raw`(?<d>\d{1,2})(?:\s*(?:er|ers|re|st|nd|rd|th|ème|e|º|ª|°|-?го|-е|'i|en)(?![\p{L}]))?\.?`
const YEAR = String.raw`(?<y>1[89]\d\d|20\d\d)`
const OF = String.raw`[\s,]*(?:(?:de|del|do|di|d['’]|of|den|der|van|al|من)[\s]*)?`
const EDGE = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{N}]|\.\p{N})`

/** A day, a word or two and a year, in any order: without it there is no need to ask for the names of months, which takes time. */
const WORDED =
  /\d[^\d\n]{0,6}\p{L}[^\d\n]{0,24}(?:1[6-9]|20)\d\d|\p{L}[\s.]+\d{1,2}[^\d\n]{1,4}(?:1[6-9]|20)\d\d|(?:1[6-9]|20)\d\d[\s.]+\p{L}+\.?\s+\d/u

/** Dates in numbers, with the year first or in an order that the language settles. */
const NUMERIC = [
  new RegExp(String.raw`(?<!\p{N})${YEAR}\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日号號]`, 'gu'),
  new RegExp(String.raw`(?<!\p{N})${YEAR}\s*년\s*(?<m>\d{1,2})\s*월\s*(?<d>\d{1,2})\s*일`, 'gu'),
  new RegExp(String.raw`(?<![\p{N}.:/-])${YEAR}([-./])(?<m>\d{1,2})\2(?<d>\d{1,2})(?![\p{N}]|[-./]\p{N})`, 'gu'),
  new RegExp(String.raw`(?<![\p{N}.:/-])${YEAR}\.\s(?<m>\d{1,2})\.\s(?<d>\d{1,2})(?![\p{N}])`, 'gu'),
  new RegExp(String.raw`(?<![\p{N}.:/-])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?${YEAR}${END}`, 'gu'),
]
/** "07/08/2023" is two days: July in America, August elsewhere. */
const SLASHED = new RegExp(String.raw`(?<![\p{N}/-])(?<a>\d{1,2})([/-])(?<b>\d{1,2})\2${YEAR}${END}`, 'gu')

/**
 * The day that a text gives itself: its dateline, or the one full date in its head. Null when there is none, or when several
 * different dates leave it in doubt.
 * @param lang primary language subtag, or null when unknown
 * @param latest ISO day after which no date counts
 */
export function dateInText(text: string, lang: string | null, latest = '9999-12-31'): string | null {
  const head = text.slice(0, HEAD)
  const dates = datesIn(head, lang).filter((date) => date.day <= latest)
  const cued = dates.find((date) => near(head, date, PUBLISHED))
  const dateline = dates.find((date) => isDateline(head, date, lang) && !near(head, date, CHANGED))
  const clear = cued ?? dateline
  if (clear !== undefined) return clear.day
  const days = new Set(dates.map((date) => date.day))
  return days.size === 1 ? (dates[0]?.day ?? null) : null
}

/** All full dates in a text, in order. Months by name in the given language, or in any common one. */
export function datesIn(text: string, lang: string | null): WrittenDate[] {
  const folded = foldDate(text)
  // A page may be in another language than its date, and Intl may not know the language: the common names stand in.
  const named = namedDates(folded, lang)
  const found = [
    ...(named.length > 0 ? named : namedDates(folded, null)),
    ...numericDates(folded),
    ...slashedDates(folded, lang),
  ]
  return found.sort((a, b) => a.start - b.start)
}

function namedDates(folded: string, lang: string | null): WrittenDate[] {
  if (!WORDED.test(folded)) return []
  const { months } = calendarNames(lang)
  const names = [...months.keys()].filter((name) => /\p{L}/u.test(name)).sort((a, b) => b.length - a.length)
  const month = `(?<m>${names.map((name) => name.replace(/[.*+?^$()[\]\\|]/g, '\\$&')).join('|')})(?![\\p{L}])\\.?`
  const patterns = [
    `${EDGE}${DAY}${OF}${month}${OF}${YEAR}${END}`,
    `${EDGE}${month}\\s+${DAY},?\\s+${YEAR}${END}`,
    `${EDGE}${YEAR}\\.?\\s+${month}\\s+${DAY}${END}`,
  ]
  return patterns.flatMap((pattern) => matches(folded, new RegExp(pattern, 'gu'), (name) => months.get(name) ?? 0))
}

function numericDates(folded: string): WrittenDate[] {
  return NUMERIC.flatMap((pattern) => matches(folded, pattern, Number))
}

function slashedDates(folded: string, lang: string | null): WrittenDate[] {
  return [...folded.matchAll(SLASHED)].flatMap((match) => {
    const { a, b, y } = match.groups ?? {}
    const [first, second] = [Number(a), Number(b)]
    const american = second > 12 || lang === 'en' ? isoDay(Number(y), first, second) : null
    const european = first > 12 || lang !== 'en' ? isoDay(Number(y), second, first) : null
    // In English the order depends on the country, which the language does not tell.
    const day = lang === 'en' && first <= 12 && second <= 12 && first !== second ? null : (european ?? american)
    return day === null ? [] : [{ day, start: match.index, end: match.index + match[0].length }]
  })
}

function matches(folded: string, pattern: RegExp, month: (written: string) => number): WrittenDate[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const { y, m, d } = match.groups ?? {}
    const day = isoDay(Number(y), month(m ?? ''), Number(d))
    return day === null ? [] : [{ day, start: match.index, end: match.index + match[0].length }]
  })
}

/** `2023-07-15`, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** Whether the right weekday, or a word for today, stands with the date, or the date has a line to itself. */
function isDateline(text: string, date: WrittenDate, lang: string | null): boolean {
  const line = text.slice(text.lastIndexOf('\n', date.start - 1) + 1, lineEnd(text, date.end))
  if (line.trim().length <= LONGEST_DATE_LINE && !/[.!?。]\s*$/.test(line)) return true
  const before = foldDate(text.slice(Math.max(0, date.start - CUE_REACH), date.start))
  if (WEEKDAY_AFTER.test(text.slice(date.end, date.end + 12))) return true
  const weekday = new Date(date.day).getUTCDay()
  const words = before.match(/\p{L}+/gu)?.slice(-3) ?? []
  const named = [...calendarNames(lang).weekdays].some(
    ([stem, day]) => day === weekday && words.some((word) => word.startsWith(stem)),
  )
  return named || TODAY.test(before)
}

/** Whether a cue stands before the date on its line, with no other date between. */
function near(text: string, date: WrittenDate, cue: RegExp): boolean {
  const before = foldDate(text.slice(Math.max(0, date.start - CUE_REACH), date.start))
  const after = foldDate(text.slice(date.end, lineEnd(text, date.end)).slice(0, CUE_REACH / 4))
  const own = before.slice(Math.max(0, before.search(/\d{4}[^\d]*$/) + 4))
  return cue.test(own.includes('\n') ? own.slice(own.lastIndexOf('\n', own.length - 2) + 1) : own) || cue.test(after)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
