/*
 * Chinese and Japanese write no spaces, so that a name may be part of a longer one (王毅 in 王毅博) or lie across two words (中国 in
 * 集中国有). The segmenter that every platform has knows the words of both languages, but no names of people, and takes some millionths
 * of a second for each: it is asked about a few characters around a name only, and only where a character beside it leaves room for doubt.
 */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Characters on either side of a name that the segmenter sees: no word is longer. */
const AROUND = 4

/** What the segmenter said, by the characters it saw; an article repeats itself. */
const answers = new Map<string, boolean>()
/** Then all is forgotten. */
const MOST_ANSWERS = 5000

function remembered(key: string, find: () => boolean): boolean {
  let answer = answers.get(key)
  if (answer === undefined) {
    answer = find()
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(key, answer)
  }
  return answer
}

/** Characters that stand alone beside a name: particles, prepositions, conjunctions. */
const LINKS = new Set('的在和与與及、是对對向从從到由了也将將于於为為被把让讓は が を に の と へ で や も 〜')

/** Whether a name in Chinese characters is made of whole words, and does not lie across two. UTF-16 offsets, `to` the end of the flow. */
export function isOfWholeWords(text: string, from: number, to: number, start: number, end: number): boolean {
  const isOpenBefore = start > from && isHan(text[start - 1] as string) && !LINKS.has(text[start - 1] as string)
  const isOpenBehind = end < to && isHan(text[end] as string) && !LINKS.has(text[end] as string)
  if (!isOpenBefore && !isOpenBehind) return true
  const first = Math.max(from, start - AROUND)
  const around = text.slice(first, Math.min(to, end + AROUND))
  return remembered(`${start - first} ${end - start} ${around}`, () => {
    const segments = segmenter.segment(around)
    const isBoundary = (at: number) => at >= around.length || segments.containing(at)?.index === at
    return isBoundary(start - first) && isBoundary(end - first)
  })
}

/** Words of one character that follow a name: verbs, particles, titles. What stands alone and is none of them is part of a given name. */
const FOLLOWERS = new Set(
  '说說称稱在是的和与與同及对對向将將会會等于於就访訪抵率也已曾又再并並或从從由被把让讓给給则則但因为為以其这這到前当當还還应應见見即自出去来來至后後经經所之而且都均只仅僅才却卻能要想要接受用请請氏はがをにのとへでやも他她两兩一二三四五六七八九十首谈談问問答看听聽讲講打写寫返离離飞飛乘批指促承宣签簽抵赴赴代电電正',
)

/** Whether behind a person's name in Chinese characters another word begins, and not the rest of a longer name. UTF-16 offsets. */
export function isFollowedByWord(text: string, to: number, start: number, end: number): boolean {
  if (end >= to || !isHan(text[end] as string)) return true
  const around = text.slice(start, Math.min(to, end + AROUND))
  return remembered(`${end - start} ${around}`, () => {
    const next = segmenter.segment(around).containing(end - start)
    return next?.index === end - start && (next.segment.length > 1 || FOLLOWERS.has(next.segment))
  })
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character)
}
