/*
 * How a Russian sentence speaks of a country: "Китая", "в Китае", "Объединённых Арабских Эмиратов". Names come as the facts write them,
 * in the nominative. The endings are those of the grammar (А. А. Зализняк, «Грамматический словарь русского языка»), as far as names
 * of countries have them.
 */

/** "Китая", "Саудовской Аравии", "Боснии и Герцеговины", "США". */
export function russianOf(name: string): string {
  return inCase(name, 'genitive')
}

/** Islands and groups of islands: "на Кубе". Of states "в": "в Украине", as the United Nations write it. */
const ISLANDS =
  /^(?:Багамы|Барбадос|Гаити|Коморы|Куба|Мадагаскар|Маврикий|Мальдивы|Мальта|Тайвань|Филиппины|Ямайка)$|Кипр$|[Оо]стров|о-в/u

/** "в Китае", "во Франции", "в США", "на Филиппинах". */
export function russianIn(name: string): string {
  const preposition = ISLANDS.test(name) ? 'на' : BEFORE_TWO_CONSONANTS.test(name) ? 'во' : 'в'
  return `${preposition} ${inCase(name, 'prepositional')}`
}

const BEFORE_TWO_CONSONANTS = /^[ВФ][бвгджзклмнпрстфхцчшщь]/u

type Case = 'genitive' | 'prepositional'

/** By the end of a word, the first that fits: what stands there in the genitive and in the prepositional. */
type Endings = readonly (readonly [end: RegExp, genitive: string, prepositional: string])[]

const ADJECTIVES: Endings = [
  [/ая$/u, 'ой', 'ой'],
  [/ое$/u, 'ого', 'ом'],
  [/[ыио]й$/u, 'ого', 'ом'],
  [/ие$/u, 'их', 'их'],
  [/ые$|(?<=ов)ы$/u, 'ых', 'ых'],
]

const NOUNS: Endings = [
  // Abbreviations, and names that are never declined: США, Никарагуа, Бангладеш.
  [/^\p{Lu}+$|[оу]а$|^(?:Бангладеш|Тёркс|Кайкос)$/u, '$&', '$&'],
  [/(?<=Егип)ет$/u, 'та', 'те'],
  [/(?<=Гвине)я(?=-)/u, 'и', 'е'],
  [/(?<=стров)а$/u, 'ов', 'ах'],
  [/(?<=территори)и$/u, 'й', 'ях'],
  [/ия$/u, 'ии', 'ии'],
  [/ий$/u, 'ия', 'ии'],
  [/ье$/u, 'ья', 'ье'],
  [/я$/u, 'и', 'е'],
  [/(?<=[гкхжчшщ])а$/u, 'и', 'е'],
  [/а$/u, 'ы', 'е'],
  [/й$/u, 'я', 'е'],
  [/(?<=Беларус)ь$/u, 'и', 'и'],
  [/ь$/u, 'я', 'е'],
  [/(?<=Нидерланд|Эмират|Штат)ы$/u, 'ов', 'ах'],
  [/ы$/u, '', 'ах'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а', 'е'],
]

/** What joins two names to one, each of which is declined. */
const JOINT = /( и | [-–—] )/u

function inCase(name: string, wanted: Case): string {
  return name
    .replace(/о-в(?=а? |а?$)/u, 'остров')
    .split(JOINT)
    .map((part) => (JOINT.test(part) ? part : phraseInCase(part, wanted)))
    .join('')
}

/** Adjectives, a noun, and what follows it as it stands: "Демократическая Республика Конго", "Острова Кука". */
function phraseInCase(phrase: string, wanted: Case): string {
  const words = phrase.split(' ')
  const isAdjective = (word: string, at: number) => at < words.length - 1 && ADJECTIVES.some(([end]) => end.test(word))
  const noun = words.findIndex((word, at) => !isAdjective(word, at))
  return words
    .map((word, at) => (at > noun ? word : wordInCase(word, at === noun ? NOUNS : ADJECTIVES, wanted)))
    .join(' ')
}

function wordInCase(word: string, endings: Endings, wanted: Case): string {
  const found = endings.find(([end]) => end.test(word))
  if (!found) return word
  const [end, genitive, prepositional] = found
  return word.replace(end, wanted === 'genitive' ? genitive : prepositional)
}
