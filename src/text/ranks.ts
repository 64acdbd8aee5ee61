import { fold } from './fold'
import { isHan, isSpace, wordStart } from './letters'
import { wordList } from './word-list'

/*
 * Bare titles: "President Putin", "le ministre Lavrov", "プーチン大統領". A title with no country says which kind of office whoever
 * bears it holds, and so leads to one of several people of a name.
 */

/**
 * What a bare title says of its bearer: an office of that kind; `minister`, one of several kinds; `office`, any at all; `courtesy`, nothing
 * but that a name follows ("Mr").
 */
export type Rank =
  | 'president'
  | 'prime-minister'
  | 'foreign-minister'
  | 'defence-minister'
  | 'minister'
  | 'office'
  | 'courtesy'

export interface Titled {
  rank: Rank
  /** "former President", 前大統領: the title was held at another time. */
  isFormer: boolean
}

/** Words as they end a title before a name. Those tied by a low line only one after the other. */
const BEFORE: Record<Rank, string> = {
  president: `
    president presidente presidenta présidente präsident präsidenten präsidentin staatspräsident staatspräsidenten staatschef
    staatschefs kremlchef kremlchefs президент президента президенту президентом президенте başkanı cumhurbaşkanı الرئيس
  `,
  'prime-minister': `
    prime_minister premier premiers premierminister premierministers premierministerin ministerpräsident ministerpräsidenten
    ministerpräsidentin regierungschef regierungschefin kanzler kanzlers kanzlerin bundeskanzler bundeskanzlers bundeskanzlerin
    premier_ministre première_ministre chancelier chancelière primer_ministro primera_ministra primo_ministro
    primeiro-ministro primeira-ministra premiê chancellor cancelliere
    премьер премьера премьеру премьером премьер-министр премьер-министра премьер-министру премьер-министром канцлер канцлера
    прем'єр прем'єра прем'єру прем'єром прем'єр-міністр прем'єр-міністра прем'єр-міністром başbakan başbakanı رئيس_الوزراء المستشار المستشارة
  `,
  'foreign-minister': `
    foreign_minister foreign_affairs_minister fm foreign_secretary secretary_of_state außenminister außenministers außenministerin bundesaußenminister
    bundesaußenministerin affaires_étrangères canciller asuntos_exteriores de_exteriores chanceler relações_exteriores
    negócios_estrangeiros degli_esteri affari_esteri иностранных_дел глава_мид главы_мид главе_мид главой_мид главу_мид
    глава_мида главы_мида главе_мида главой_мида главу_мида
    закордонних_справ глава_мзс глави_мзс очільник_мзс очільника_мзс dışişleri_bakanı وزير_الخارجية وزيرة_الخارجية
  `,
  'defence-minister': `
    defence_minister defense_minister defence_secretary defense_secretary verteidigungsminister verteidigungsministers
    verteidigungsministerin la_défense des_armées de_defensa della_difesa da_defesa министр_обороны министра_обороны министру_обороны
    министром_обороны глава_минобороны главы_минобороны міністр_оборони міністра_оборони міністром_оборони savunma_bakanı وزير_الدفاع
    وزيرة_الدفاع
  `,
  minister: `
    minister ministre ministers ministerin ministro ministra министр министра министру министром министре
    міністр міністра міністру міністром bakan bakanı الوزير الوزيرة
  `,
  office: `
    leader chief chairman chairwoman secretary general admiral ambassador spokesman spokeswoman spokesperson director
    commissioner governor senator speaker envoy diplomat marshal colonel king queen emperor pope
    secrétaire général amiral ambassadeur ambassadrice chef patron porte-parole directeur directrice dirigeant émissaire gouverneur
    sénateur colonel maréchal roi pape
    generalsekretär generalsekretärs botschafter botschafters botschafterin chef sprecher sprecherin general admiral papst könig
    secretario embajador embajadora líder portavoz general almirante segretario ambasciatore portavoce generale
    ammiraglio secretário secretário-geral secretária-geral embaixador porta-voz almirante
    генсек генсека генсеком глава главы главе главой главу лидер лидера лидером посол посла послом генерал генерала адмирал адмирала
    секретарь секретаря спикер спикера спикером представитель представителя глави главою лідер лідера речник речника речниця очільник
    очільника секретар генералом
    lideri sözcüsü sekreteri büyükelçisi general السفير العام الجنرال الزعيم المتحدث المتحدثة
  `,
  courtesy: `
    mr mrs ms miss m mm mme mlle monsieur madame herr herrn frau señor señora sr sra signor signora don dona
    господин господина господину господином госпожа госпожи г-н г-на г-жа пан пана пану паном пані товарищ товарища
    bay bayan sayın السيد السيدة
  `,
}

const RANKS = Object.keys(BEFORE) as Rank[]

const RANK_OF = new Map<string, Rank>(
  RANKS.flatMap((rank) =>
    (BEFORE[rank].match(/\S+/gu) ?? []).map((words) => [fold(words.replaceAll('_', ' ')), rank] as const),
  ),
)

/** Titles written onto a name without a space, in Chinese and Japanese also before it. The longest one counts. */
const JOINED: Record<Rank, string> = {
  president: '国家主席 國家主席 主席 大統領 总统 總統',
  'prime-minister': '首相 总理 總理',
  'foreign-minister': '外相 外长 外長 外務相 外務大臣 外交部长 外交部長 外交部主任 国務長官 国务卿 國務卿',
  'defence-minister': '国防相 國防相 防衛相 防衛大臣 国防大臣 防长 防長 国防部长 國防部長 国防長官',
  minister: '部长 部長 大臣 相',
  office:
    '国务委员 國務委員 秘书长 秘書長 事務総長 総書記 总书记 總書記 委員長 委员长 委員 委员 報道官 发言人 發言人 大使 特使 将军 將軍 上将 上將 议长 議長 長官 局長 主任 书记 書記 総統 参謀長 领导人 領導人',
  courtesy: '先生 女士 氏 さん 夫人 同志',
}

/** Korean titles follow the name, most often after a space. */
const JOINED_KOREAN: Record<Rank, string> = {
  president: '대통령 주석 국가주석',
  'prime-minister': '총리 수상',
  'foreign-minister': '외교부장 외교장관 외무장관 외무상 외교부_장관 외무부_장관 외교부_부장 국무장관',
  'defence-minister': '국방장관 국방부장 국방상 국방부_장관 국방부_부장',
  minister: '장관 부장 상',
  office: '위원장 국무위원장 총서기 대사 대변인 사무총장 의장 정치국_위원 위원 부부장 참모총장 대표',
  courtesy: '씨 여사',
}

interface JoinedTitle {
  word: string
  rank: Rank
}

const titlesOf = (lists: Record<Rank, string>): JoinedTitle[] =>
  RANKS.flatMap((rank) =>
    (lists[rank].match(/\S+/gu) ?? []).map((word) => ({ word: word.replaceAll('_', ' '), rank })),
  ).sort((a, b) => b.word.length - a.word.length)

const HAN_TITLES = titlesOf(JOINED)
const KOREAN_TITLES = titlesOf(JOINED_KOREAN)

const FORMER_HAN = /[前元]$/u
const FORMER_HAN_AHEAD = /^[前元]/u
const FORMER_KOREAN = /^ ?전 /u

/** Before the words of a title: it was held at another time. */
const FORMER =
  /(?:^|\s|['’])(?:former|ex|late|ancien|ancienne|feu|ehemaligen?|ehemaliger|früheren?|früherer|ex[-\s]?\p{L}*|expresidente|exministro|antiguo|antigua|бывш\p{L}*|экс|колишн\p{L}*|eski|السابق|السابقة)[-\s]+$/u

/** Whether a word is the last of a title: nearly every word before a name is none. */
const endsTitle = wordList([...RANK_OF.keys()].map((title) => title.split(/[ -]/u).at(-1)).join(' '))

/** The rank of a title of one word, or of the last word of a longer one ("general" of "secretario general"), or null. */
export function rankOf(word: string): Rank | null {
  return endsTitle(word) ? (RANK_OF.get(fold(word)) ?? 'office') : null
}

/** Longer than a title with the word before it. */
const REACH = 48

/** The title that stands right before a name, or null. UTF-16 offsets: `from` of the flow, `start` of the name. */
export function titleBefore(text: string, from: number, start: number): Titled | null {
  let end = start
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  if (end > from && isHan(text.charCodeAt(end - 1))) return hanTitleBefore(text.slice(Math.max(from, end - REACH), end))
  if (end > from && text[end - 1] === '.') end--
  const last = text.slice(wordStart(text, from, end), end)
  if (last === '' || !(endsTitle(last) || last.startsWith('ال'))) return null
  const before = fold(text.slice(Math.max(from, end - REACH), end))
  const [third = '', second = '', first = ''] = before.split(/[^\p{L}\p{M}'-]+/u).reverse()
  for (const title of [
    `${first} ${second} ${third}`,
    `${second} ${third}`,
    third,
    third.slice(third.lastIndexOf('-') + 1),
  ]) {
    const rank = RANK_OF.get(title)
    if (rank !== undefined) return { rank, isFormer: FORMER.test(before.slice(0, -title.length)) }
  }
  return arabicTitle(second, third)
}

function hanTitleBefore(before: string): Titled | null {
  const title = HAN_TITLES.find(({ word }) => before.endsWith(word))
  return title ? { rank: title.rank, isFormer: FORMER_HAN.test(before.slice(0, -title.word.length)) } : null
}

/** In Arabic an adjective may follow the title: الرئيس الروسي, the Russian president; الرئيس السابق, the former one. */
function arabicTitle(title: string, adjective: string): Titled | null {
  const rank = /^ال\p{L}+$/u.test(adjective) ? RANK_OF.get(title) : undefined
  return rank === undefined ? null : { rank, isFormer: adjective === 'السابق' || adjective === 'السابقة' }
}

/** The title right behind a name (Chinese, Japanese, Korean), or null. UTF-16 offsets: `end` of the name, `to` of the flow. */
export function titleAfter(text: string, end: number, to: number): Titled | null {
  if (end >= to) return null
  const here = text.charCodeAt(end)
  const isOfHan = isHan(here)
  if (!isOfHan && !isHangul(here) && !(isSpace(here) && isHangul(text.charCodeAt(end + 1)))) return null
  const behind = text.slice(end, Math.min(to, end + REACH))
  const former = isOfHan ? FORMER_HAN_AHEAD : FORMER_KOREAN
  const rest = behind.replace(former, '').trimStart()
  const title = (isOfHan ? HAN_TITLES : KOREAN_TITLES).find(({ word }) => rest.startsWith(word))
  return title ? { rank: title.rank, isFormer: former.test(behind) } : null
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3
}
