import { wordList } from './word-list'

/*
 * Words that stand beside names without being part of them. They decide whether a capitalised neighbour makes a name part of a
 * longer, unknown one ("Paris Hilton"), and whether an office beside a name is the one the person holds.
 */

/** Titles and functions that may stand before or after a name with a capital. */
const isTitle = wordList(`
  mr mrs ms dr prof sir lord lady dame judge justice pope king queen prince princess emperor sheikh ayatollah imam
  president vice-president premier prime minister foreign defence defense secretary ambassador chancellor senator governor
  general admiral colonel captain major lieutenant commander marshal chief chairman chairwoman director spokesman
  spokeswoman spokesperson leader leaders comrade congressman representative speaker envoy diplomat official officials mayor
  commissioner party-secretary fm
  m mm mme mlle me président présidente ministre première général amiral chancelier sénateur état affaires étrangères défense armées
  herr frau präsident präsidentin kanzler kanzlerin ministerin außenminister außenministers außenministerin verteidigungsminister
  verteidigungsministerin bundeskanzler bundeskanzlerin bundespräsident generalsekretär staatschef kremlchef regierungschef
  premierminister ministerpräsident sprecher sprecherin botschafter
  señor señora sr sra presidente presidenta canciller ministro ministra exteriores defensa signor signora esteri difesa
  estrangeiros exteriores defesa chanceler
  президент министр премьер генерал адмирал господин госпожа пан пані президента министра глава міністр
  bay bayan sayın başkanı bakanı cumhurbaşkanı başbakan dışişleri savunma lideri sözcüsü
`)

/**
 * Articles, prepositions, conjunctions and adverbs. With a capital they begin a sentence, also one that lost its full stop before
 * ("… à la rescousse La Chine …"): they are nobody's first name.
 */
export const mayOpenSentence = wordList(`
  the a an in on at of for from to with and but or as by if when while after before since until during under over against between
  yesterday today tomorrow now then later earlier meanwhile however still yet also both even only not no why how what where who
  according because although though so thus here there this that these those his her its their our my your once last next two three
  many most some all each every like unlike despite about around across through within without into onto upon per via amid
  le la les l un une des du de d au aux en à et ou mais or donc car si que qui quand lorsque comme pour par sans sous sur chez avec
  dans entre vers depuis pendant après avant hier demain aujourd hui puis ensuite enfin cependant pourtant selon malgré face dès ce cet
  cette ces son sa ses leur leurs notre nos mon ma mes où quoi dont là ici ainsi aussi même alors contre jusque deux trois tout tous
  el las los una y o u pero si que cuando como para por sin sobre con desde hasta según tras ayer hoy mañana luego entonces ante bajo
  contra entre hacia durante mientras su sus este esta ese esa al del también pese ni
  il lo gli i uno ed e ma se che chi quando come per senza su con da dal dalla dopo prima ieri oggi domani poi secondo contro fra tra
  durante mentre suo sua questo questa anche nel nella al alla dell della dello
  os as um uma em no na nos nas ao à dos das pelo pela não mas se quando como sem sob sobre com desde até segundo após antes ontem hoje
  amanhã depois enquanto seu sua este esta esse essa também nem já
  der die das dem den des ein eine einen einem einer im und oder aber als wenn weil ob dass wie was wer wo warum mit ohne bei von vom zu
  zum zur nach vor seit bis gegen für durch um über unter zwischen an am auf aus hinter neben wegen trotz gestern heute morgen dann
  danach zuvor später nun jetzt doch denn sein seine ihr ihre dieser diese dieses auch so laut während nachdem bevor
  в во на и с со по из у к ко от до за для о об про при без под над через между перед после но а или если когда как что кто где это
  эта этот вчера сегодня завтра затем потом однако также тогда пока ранее позже его её их наш по-прежнему
  у в на і й та з із зі до від за для про при без під над через між перед після але або якщо коли як що хто де це цей ця вчора сьогодні
  завтра потім проте також тоді поки раніше пізніше його її їх
  ve ile ama fakat ancak için gibi göre kadar sonra önce dün bugün yarın bu şu o bir
`)

/** English writes "in Moscow Tuesday" and German "hat im Februar Moskau besucht", with capitals. */
const isOfCalendar = wordList(`
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  januar februar märz mai juni juli oktober dezember
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
`)

/** "former", "future", "as": the office is named, but not as one that the person holds on the day of the article. */
const isOfOtherTime = wordList(`
  former ex ex- then then- future incoming outgoing next designate onetime one-time late elect as when
  ancien ancienne anciens anciennes futur future alors comme que lorsque
  ehemaliger ehemalige ehemaligen früherer frühere früheren künftiger künftige damaliger damalige damaligen als
  antiguo antigua exministro entonces futuro futura como come allora então
  бывший бывшего бывшему бывшая бывшим экс экс- будущий тогдашний тогдашнего
  前 原 元 전
`)

/** "deputy", "vice", "spokesman for": another office than the one that follows. */
const isOfLesser = wordList(`
  deputy vice vice- assistant acting interim sous sous- adjoint adjointe spokesman spokeswoman spokesperson aide
  stellvertretender stellvertretende stellvertretenden viceministro вице вице- заместитель заместителя замминистра
  副 次
`)

/** Whether the word is a title, a weekday or a month: beside a name with a capital, but no part of it. */
export function mayNeighbourName(word: string): boolean {
  return isTitle(word) || isOfCalendar(word)
}

/** Names by which the press calls whoever speaks for a country abroad, whatever the post. */
const BYNAME = /diplomat|diplomaz|diplomac|дипломат/iu

/** Whether the name of an office is a byname ("chef de la diplomatie"): naming somebody so is no claim about the office. */
export function isByname(name: string): boolean {
  return BYNAME.test(name)
}

export type WordBefore = 'other-time' | 'lesser' | 'none'

/** What the word before the name of an office says about it. */
export function wordBeforeOffice(word: string): WordBefore {
  return isOfLesser(word) ? 'lesser' : isOfOtherTime(word) ? 'other-time' : 'none'
}
