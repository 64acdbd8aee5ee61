import type { PartialDate } from '../../facts/dates'

/* What Chinese and Japanese share: how they write dates, full-width signs, and sentences without a capital to begin with. */

/** Makes a phrase a sentence. */
export function hanSentence(text: string): string {
  return /[。！？…]$/u.test(text) ? text : `${text}。`
}

const HAN_OR_KANA = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u

/** Full-width brackets, without a space before them, around what is written in letters of the same width. */
export function hanTypeset(text: string): string {
  return text.replace(/ ?\(([^()]*)\)/gu, (bracketed, inside: string) =>
    HAN_OR_KANA.test(inside) ? `（${inside}）` : bracketed,
  )
}

/** A date without the year and month that it shares with the one before it: "23日" after "2023年7月20日". */
export function shortAfter(before: PartialDate, { year, month, day }: PartialDate): string {
  const sameYear = before.year === year && before.month !== null && month !== null
  const sameMonth = sameYear && before.month === month && before.day !== null && day !== null
  return written({ year: sameYear ? null : year, month: sameMonth ? null : month, day })
}

const NUMERIC = /(\d+)\/(\d+)(?:\/(\d+))?/gu

/**
 * A range of dates as news writes it: "2023年7月20日至23日". The platform spells out single dates, but of two months or days it makes
 * "2023/7/20 – 2023/7/23" (Unicode CLDR 48). Any other text comes back as it is. `between` stands between the two.
 */
export function hanRange(text: string, between: string): string {
  const [from, to] = [...text.matchAll(NUMERIC)].map(([, year, month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  }))
  return from && to ? written(from) + between + shortAfter(from, to) : text
}

function written({ year, month, day }: Omit<PartialDate, 'year'> & { year: number | null }): string {
  return [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('')
}
