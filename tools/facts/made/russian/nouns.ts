/*
 * Russian nouns in their cases, by the ending of the nominative: the rules of the school grammar, with the exceptions that the
 * names of places, countries and organisations need.
 */

/** Genitive, dative, accusative, instrumental, prepositional. */
export type Cases = readonly [string, string, string, string, string]

export type Gender = 'm' | 'f' | 'n' | 'pl'

export interface Noun {
  gender: Gender
  cases: Cases
}

const list = (text: string) => text.split(/\s+/u).filter(Boolean)

/** Stems with a vowel that is lost. */
const STEMS: Record<string, string> = { египет: 'египт', орел: 'орл', елец: 'ельц', рынок: 'рынк', посол: 'посл' }

/** Feminine nouns in a soft sign, by how they end; the other names in one are mostly masculine. */
const FEMININE = new RegExp(
  `(?:ость|область|сеть|печать|часть|власть|связь|помощь|нефть|${list(
    'казань тверь рязань пермь керчь астрахань сибирь тюмень обь кубань русь сызрань лань сычуань фуцзянь юньнань печень припять волынь',
  ).join('|')})$`,
  'u',
)

/** Plurals whose genitive is not the bare stem. */
const PLURAL_GENITIVES: Record<string, string> = Object.fromEntries(
  list(
    `нидерланды:нидерландов штаты:штатов эмираты:эмиратов острова:островов бровары:броваров учения:учений войска:войск
    территории:территорий соглашения:соглашений санкции:санкций консультации:консультаций переговоры:переговоров
    выборы:выборов маневры:маневров балканы:балкан вооружения:вооружений провинции:провинций области:областей
    наблюдатели:наблюдателей мытищи:мытищ сокольники:сокольников химки:химок гавайи:гавай альпы:альп войны:войн
    протоколы:протоколов договоры:договоров новости:новостей известия:известий гренадины:гренадин`,
  ).map((pair) => pair.split(':') as [string, string]),
)

/** Endings of the nominative, which give way to those of `Cases`; `=` is the nominative. The first that fits counts. */
const PARADIGMS: readonly (readonly [RegExp, Gender, string])[] = [
  [/(?<=и)я$/u, 'f', 'и и ю ей и'],
  [/я$/u, 'f', 'и е ю ей е'],
  [/(?<=[гкх])а$/u, 'f', 'и е у ой е'],
  [/(?<=[жшчщ])а$/u, 'f', 'и е у ей е'],
  [/(?<=ц)а$/u, 'f', 'ы е у ей е'],
  [/а$/u, 'f', 'ы е у ой е'],
  [/(?<=и)е$/u, 'n', 'я ю = ем и'],
  [/(?<=ь|мор|пол)е$/u, 'n', 'я ю = ем е'],
  [/(?<=щ)е$/u, 'n', 'а у = ем е'],
  [/(?<=ств|войск|прав|дел|слов|лет|сел|ядр|крыл)о$/u, 'n', 'а у = ом е'],
  // Towns may be declined ("в Косове"); Сан-Марино and the like are kept apart by the hyphen.
  [/(?<=^[^-]*(?:ов|ев|ын))о$/u, 'n', 'а у = ом е'],
  [/(?<=и)й$/u, 'm', 'я ю = ем и'],
  [/[йь]$/u, 'm', 'я ю = ем е'],
  [/(?<=[жшчщц])$/u, 'm', 'а у = ем е'],
  [/(?<=[бвгджзклмнпрстфх])$/u, 'm', 'а у = ом е'],
]

const FEMININE_CASES = 'и и = ью и'

/** A noun with its cases, or null where it has none: abbreviations, foreign names in a vowel. */
export function russianNoun(word: string): Noun | null {
  // The one abbreviation of the news that is declined.
  if (word === 'МИД') return { gender: 'm', cases: withEndings(word, word, 'а у = ом е') }
  if (word === word.toUpperCase() || !/^[А-ЯЁа-яё'’ʼ-]+$/u.test(word) || /^Мин[а-я]+ы$/u.test(word)) return null
  const small = word.toLowerCase().replaceAll('ё', 'е')
  const genitive = PLURAL_GENITIVES[small]
  if (genitive !== undefined || /ы$/u.test(small)) return plural(word, genitive)
  // Никарагуа, Самоа.
  if (/[уои]а$/u.test(small)) return null
  if (FEMININE.test(small)) return { gender: 'f', cases: withEndings(word.slice(0, -1), word, FEMININE_CASES) }
  const paradigm = PARADIGMS.find(([ending]) => ending.test(small))
  if (!paradigm) return null
  const [ending, gender, cases] = paradigm
  const stem = STEMS[small] ?? small.replace(/(?<=[^аеиоуыэюя])ец$/u, 'ц').replace(ending, '')
  return { gender, cases: withEndings(likeWord(word, stem), word, cases) }
}

function withEndings(stem: string, nominative: string, cases: string): Cases {
  return cases.split(' ').map((end) => (end === '=' ? nominative : stem + end)) as unknown as Cases
}

function plural(word: string, genitive: string | undefined): Noun {
  const stem = word.slice(0, -1)
  const isSoft = /[яи]$/u.test(word) && !/[гкхжшчщ]$/u.test(stem)
  const [dative, accusative, instrumental, prepositional] = withEndings(
    stem,
    word,
    isSoft ? 'ям = ями ях' : 'ам = ами ах',
  )
  const own = likeWord(word, genitive ?? stem.toLowerCase())
  return { gender: 'pl', cases: [own, dative, accusative, instrumental, prepositional as string] }
}

/** A stem in small letters with the capital and the letters ё of the word it was made from. */
function likeWord(word: string, stem: string): string {
  return [...stem]
    .map((c, i) => (word[i]?.toLowerCase() === c || (c === 'е' && word[i] === 'ё') ? word[i] : c))
    .join('')
}
