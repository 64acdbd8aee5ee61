import { fold } from './fold'

/*
 * Words that stand beside names without being part of them. They decide whether a capitalised neighbour makes a name part of a
 * longer, unknown one ("Paris Hilton"), and whether an office beside a name is the one the person holds.
 */

/** A list of words, compared in folded form: accents and ß may be left out. */
const words = (list: string) => new Set(list.split(/\s+/u).filter(Boolean).map(fold))

/** Titles and functions that may stand before or after a name with a capital. */
const TITLES = words(`
  mr mrs ms dr prof sir lord lady dame judge justice pope king queen prince princess emperor sheikh ayatollah imam saint
  president vice-president premier prime minister foreign defence defense secretary ambassador chancellor senator governor
  general admiral colonel captain major lieutenant commander marshal chief chairman chairwoman director spokesman
  spokeswoman spokesperson leader leaders comrade congressman representative speaker envoy diplomat official officials
  m mm mme mlle me président présidente ministre première général amiral chancelier sénateur état
  herr frau präsident präsidentin kanzler kanzlerin ministerin außenminister außenministerin verteidigungsminister
  señor señora presidente canciller ministro ministra signor signora
  президент министр премьер генерал адмирал господин
`)

/** Articles and prepositions: with a capital they begin a sentence that lost its full stop before ("… à la rescousse La Chine …"). */
const OPENERS = words(`
  the a an in on at of for from to with and but
  le la les l un une des du de d au aux en à et
  el los las una y il lo gli i uno o os as em
  der die das dem den ein eine im und в на и с по из
`)

/** English writes "in Moscow Tuesday", with a capital. */
const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
`)

/** "former", "future", "as": the office is named, but not as one that the person holds on the day of the article. */
const OTHER_TIMES = words(`
  former ex ex- then then- future incoming outgoing next designate onetime one-time late elect as when
  ancien ancienne anciens anciennes futur future alors comme que lorsque
  ehemaliger ehemalige ehemaligen früherer frühere früheren künftiger künftige damaliger damalige damaligen als
  antiguo antigua exministro entonces futuro futura como come allora então
  бывший бывшего бывшему бывшая бывшим экс экс- будущий тогдашний тогдашнего
  前 原 元 전
`)

/** "deputy", "vice", "spokesman for": another office than the one that follows. */
const LESSER = words(`
  deputy vice vice- assistant acting interim sous sous- adjoint adjointe spokesman spokeswoman spokesperson aide
  stellvertretender stellvertretende stellvertretenden viceministro вице вице- заместитель заместителя замминистра
  副 次
`)

/** Whether the folded word is a title, a weekday or a month: beside a name with a capital, but no part of it. */
export function mayNeighbourName(folded: string): boolean {
  return TITLES.has(folded) || CALENDAR.has(folded)
}

/** Whether the folded word is an article or a preposition: before a name with a capital, but no part of it. */
export function mayOpenSentence(folded: string): boolean {
  return OPENERS.has(folded)
}

/** Names by which the press calls whoever speaks for a country abroad, whatever the post. */
const BYNAME = /diplomat|diplomaz|diplomac|дипломат/u

/** Whether the folded name of an office is a byname ("chef de la diplomatie"): naming somebody so is no claim about the office. */
export function isByname(folded: string): boolean {
  return BYNAME.test(folded)
}

export type WordBefore = 'other-time' | 'lesser' | 'none'

/** What the folded word before the name of an office says about it. */
export function wordBeforeOffice(folded: string): WordBefore {
  return LESSER.has(folded) ? 'lesser' : OTHER_TIMES.has(folded) ? 'other-time' : 'none'
}
