import { bodyBehind, compoundBefore, compoundBehind, isJapaneseDisaster } from '../text/compounds'
import { isFollowedByWord, isOfWholeWords } from '../text/han'
import { mayFollowJapaneseFamily, mayFollowJapaneseTown } from '../text/han-followers'
import { titleAfter } from '../text/ranks'
import { before, behind, type Named, type Stranger, type Surroundings } from './named'

/* Longer names in scripts without spaces, whose capitals tell nothing because there are none. */

/** What makes a longer name of one in Chinese characters or katakana, behind it: 北京大学, 王毅博, パリス・ヒルトン. */
export function hanBehind(name: Named, next: Named | undefined, around: Surroundings): Stranger | null {
  const { text, from, to, lang } = around
  const { start, end, form } = name
  if (next && !next.form.isTopic && next.start <= end)
    return lang === 'ja' && isIslandOfTeam(name, next) ? behind(text.slice(end, next.end), 'thing') : null
  if (isPartOfTitle(name, { text, from, to })) return behind(text.charAt(end), 'thing')
  const rest = text.slice(end, Math.min(to, end + HAN_REACH))
  if (form.isPerson) {
    if (lang === 'ja' && form.isSurname && isHanOnly(text.slice(start, end)) && HAN.test(rest))
      return titleAfter(text, end, to) || mayFollowJapaneseFamily(rest) ? null : behind(rest[0] ?? '', 'given')
    const isShort = end - start === SHORT_HAN_NAME && isHanOnly(text.slice(start, end))
    const isWhole = !isShort || titleAfter(text, end, to) !== null || isFollowedByWord(text, to, start, end)
    return isWhole ? null : behind(rest[0] ?? '', 'given')
  }
  const compound = compoundBehind(rest)
  if (compound !== null) return behind(compound, 'thing')
  const body = form.isPlace ? bodyBehind(rest) : null
  if (body !== null) return behind(body, 'thing')
  if (lang === 'ja' && form.isTown && HAN_OR_KATAKANA.test(rest) && !mayFollowJapaneseTown(rest))
    return behind(rest, 'thing')
  if (lang === 'ja' && form.isPlace && isJapaneseDisaster(rest)) return behind(rest, 'thing')
  if (DOT_AND_KATAKANA.test(rest) && next?.start !== end + 1) return behind(rest.slice(1), 'thing')
  // 東京コロッケ; of countries it only tells where something is from: 中国メディア.
  if (form.isTown && KATAKANA.test(rest) && !KATAKANA.test(text[end - 1] ?? '')) return behind(rest, 'thing')
  return end - start <= SHORT_HAN_NAME && !isOfWholeWords(text, from, to, start, end)
    ? behind(rest[0] ?? '', 'thing')
    : null
}

/** 北海道日本ハム: a team begins with the place that it comes from, and goes on with the name of its firm. */
function isIslandOfTeam({ end, form }: Named, next: Named): boolean {
  return form.isPlace && !form.isCountry && next.start === end && next.form.isCountry
}

/** 《北京遇上西雅图》: a name that is a part of the title of a work is not what is named. */
function isPartOfTitle({ start, end }: Named, { text, from, to }: Pick<Surroundings, 'text' | 'from' | 'to'>): boolean {
  const ahead = text.slice(Math.max(from, start - LONGEST_TITLE), start)
  const opens = ahead.lastIndexOf('《')
  if (opens < 0 || ahead.includes('》', opens)) return false
  const closes = text.slice(end, Math.min(to, end + LONGEST_TITLE)).indexOf('》')
  return closes > 0 || (closes === 0 && opens + 1 < ahead.length)
}

/** In UTF-16 units. */
const LONGEST_TITLE = 40

/** The same before it: 東日本; アンナ・ラブロフ is somebody else's given name. */
export function hanBefore(name: Named, previous: Named | undefined, { text, from, to }: Surroundings): Stranger | null {
  const { start, end, form } = name
  if (previous && !previous.form.isTopic && previous.end >= start - 1) return null
  if (isPartOfTitle(name, { text, from, to })) return before(text.charAt(start - 1), 'thing')
  const ahead = text.slice(Math.max(from, start - HAN_REACH), start)
  const given = KATAKANA_AND_DOT.exec(ahead)
  if (given) return before(given[0], form.isPerson ? 'given' : 'thing')
  const compound = compoundBefore(text.slice(start, end), ahead)
  if (compound !== null) return before(compound, 'thing')
  const isOpen = form.isPlace || (!form.isPerson && end - start <= SHORT_HAN_NAME)
  return isHanOnly(text.slice(start, end)) && isOpen && !isOfWholeWords(text, from, to, start, end)
    ? before(ahead, 'thing')
    : null
}

/**
 * The other part of somebody's name that Chinese writes in parts: 阿巴斯·尼尔福鲁山 has the given name of one president, 约翰·普京 the family
 * name of another.
 */
export function partBesideDot({ start, end }: Named, next: Named | undefined, around: Surroundings): Stranger | null {
  const { text, from, to } = around
  if (end < to && isDot(text, end) && next?.start !== end + 1) {
    const rest = HAN_AT_START.exec(text.slice(end + 1, Math.min(to, end + HAN_REACH)))
    if (rest) return behind(rest[0], 'given')
  }
  if (start <= from || !isDot(text, start - 1)) return null
  const ahead = HAN_AT_END.exec(text.slice(Math.max(from, start - HAN_REACH), start - 1))
  return ahead && before(ahead[0], 'given')
}

/** The dots of names in parts; that of katakana counts as a unit of Japanese words. */
function isDot(text: string, offset: number): boolean {
  return '·‧•'.includes(text.charAt(offset))
}

const HAN_AT_START = /^\p{Script=Han}+/u
const HAN_AT_END = /\p{Script=Han}+$/u

/** Longer than the words looked for beside a name in Chinese characters. */
const HAN_REACH = 12
const HAN = /^\p{Script=Han}/u
const HAN_OR_KATAKANA = /^[\p{Script=Han}\p{Script=Katakana}]/u
const KATAKANA = /^[\p{Script=Katakana}ー]/u
const DOT_AND_KATAKANA = /^・\p{Script=Katakana}/u
const KATAKANA_AND_DOT = /[\p{Script=Katakana}ー]+・$/u
/** Names of Chinese people have two characters or three: one of three has no room for a fourth. */
const SHORT_HAN_NAME = 2

function isHanOnly(name: string): boolean {
  return /^\p{Script=Han}+$/u.test(name)
}
