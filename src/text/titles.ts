/*
 * Words that stand beside names without being part of them, in folded form. They decide whether a capitalised neighbour makes a
 * name part of a longer, unknown one ("Paris Hilton"), and whether an office beside a name is the one the person holds.
 */

const words = (list: string) => new Set(list.split(/\s+/u).filter(Boolean))

/** Titles and functions that may stand before or after a name with a capital. */
const TITLES = words(`
  mr mrs ms dr prof sir lord lady dame judge justice pope king queen prince princess emperor sheikh ayatollah imam saint
  president vice-president premier prime minister foreign defence defense secretary ambassador chancellor senator governor
  general admiral colonel captain major lieutenant commander marshal chief chairman chairwoman director spokesman
  spokeswoman spokesperson leader leaders comrade congressman representative speaker envoy diplomat official officials
  m mm mme mlle me president presidente ministre premier premiere general amiral chancelier senateur etat
  herr frau prasident prasidentin kanzler kanzlerin minister ministerin aussenminister aussenministerin verteidigungsminister
  senor senora presidente canciller ministro ministra signor signora
  президент министр премьер генерал адмирал господин
`)

/** "former", "then", "future": the office is named, but the person does not hold it that day, and the article says so. */
const OTHER_TIMES = words(`
  former ex ex- then future incoming outgoing next designate onetime one-time late elect
  ancien ancienne anciens futur future
  ehemaliger ehemalige ehemaligen fruherer fruhere fruheren kunftiger damaliger damalige
  antiguo antigua exministro entonces futuro futura
  бывший бывшего бывшая бывшим экс экс- будущий тогдашний
  前 原 元 전
`)

/** "deputy", "vice", "spokesman for": another office than the one that follows. */
const LESSER = words(`
  deputy vice vice- assistant acting interim sous sous- adjoint adjointe spokesman spokeswoman spokesperson aide
  stellvertretender stellvertretende stellvertretenden viceministro вице вице- заместитель заместителя замминистра
  副 次
`)

export type WordBefore = 'other-time' | 'lesser' | 'none'

/** What the folded word before the name of an office says about it. */
export function wordBeforeOffice(folded: string): WordBefore {
  return LESSER.has(folded) ? 'lesser' : OTHER_TIMES.has(folded) ? 'other-time' : 'none'
}

/** Whether the folded word is a title, a weekday or a month: beside a name with a capital, but no part of it. */
export function mayNeighbourName(folded: string): boolean {
  return TITLES.has(folded) || CALENDAR.has(folded)
}

/** English writes "in Moscow Tuesday", with a capital. */
const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
`)
