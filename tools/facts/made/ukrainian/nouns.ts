/*
 * Ukrainian nouns in their cases, by the ending of the nominative: the rules of the school grammar, with the exceptions that the
 * names of places, countries and organisations need.
 */

/** Genitive, dative, accusative, instrumental, locative; each of one form or more. */
export type Cases = readonly (readonly string[])[]

export type Gender = 'm' | 'f' | 'n' | 'pl'

export interface Noun {
  gender: Gender
  cases: Cases
}

const list = (text: string) => text.split(/\s+/u).filter(Boolean)

/** Feminine nouns that end like masculine ones. */
const FEMININE = /(?:ість|область|казань|тюмень|твер|перм|керч|обь|русь|січ|волинь)$/u

/** Plurals whose genitive is not the bare stem. */
const PLURAL_GENITIVES: Record<string, string> = Object.fromEntries(
  list(
    `нідерланди:нідерландів штати:штатів емірати:еміратів острови:островів бровари:броварів вибори:виборів навчання:навчань
    війська:військ території:територій угоди:угод санкції:санкцій переговори:переговорів маневри:маневрів балкани:балкан
    чернівці:чернівців лубни:лубен`,
  ).map((pair) => pair.split(':') as [string, string]),
)

/**
 * Endings of the nominative, which give way to those of `Cases`: `=` is the nominative, a bar stands between two forms of one case.
 * The first that fits counts.
 */
const PARADIGMS: readonly (readonly [RegExp, Gender, string])[] = [
  [/(?<=\1([нтлсдзжшч]))я$/u, 'n', 'я ю = ям і'],
  [/(?<=[жчшщ])а$/u, 'f', 'і і у ею і'],
  [/а$/u, 'f', 'и і у ою і'],
  [/(?<=[іїеєао])я$/u, 'f', 'ї ї ю єю ї'],
  [/я$/u, 'f', 'і і ю ею і'],
  [/(?<=ств|цтв)о$/u, 'n', 'а у = ом і'],
  [/(?<=[оєе]в)о$/u, 'n', 'а у = ом і|у'],
  [/(?<=мор|пол)е$/u, 'n', 'я ю = ем і'],
  [/ь$/u, 'm', 'я ю|еві = ем і|ю'],
  [/й$/u, 'm', 'я|ю ю|єві = єм ї|ю'],
  [/(?<=[жчшщц])$/u, 'm', 'а|у у|еві = ем і|у'],
  [/(?<=[бвгґдзклмнпрстфх])$/u, 'm', 'а|у у|ові = ом і|у'],
]

const FEMININE_CASES = 'і і = ю і'

/** Before -і: рука, руці; Рига, Ризі; муха, мусі. */
export function softened(stem: string): string {
  return stem.replace(/[гкх]$/u, (c) => ({ г: 'з', к: 'ц', х: 'с' })[c] as string)
}

/** A noun with its cases, or null where it has none: abbreviations, foreign names in a vowel. */
export function ukrainianNoun(word: string): Noun | null {
  const isWord = word !== word.toUpperCase() && /^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ'’ʼ-]+$/u.test(word)
  if (!isWord || /^Мін[а-яіїє]+и$/u.test(word)) return null
  const small = word.toLowerCase()
  const genitive = PLURAL_GENITIVES[small]
  if (genitive !== undefined || /и$/u.test(small)) return plural(word, genitive)
  // Нікарагуа, Самоа.
  if (/[уо]а$/u.test(small)) return null
  if (FEMININE.test(small)) return { gender: 'f', cases: withEndings(word.replace(/ь$/u, ''), word, FEMININE_CASES) }
  const paradigm = PARADIGMS.find(([ending]) => ending.test(small))
  if (!paradigm) return null
  const [ending, gender, cases] = paradigm
  return { gender, cases: withEndings(openStem(word).replace(ending, ''), word, cases) }
}

/** The stem before an ending: Київ, Києва; Харків, Харкова; Тернопіль, Тернополя; посол, посла. */
function openStem(word: string): string {
  return word
    .replace(/їв$/u, 'єв')
    .replace(/(?<=.{2})ів$/u, 'ов')
    .replace(/піль$/u, 'поль')
    .replace(/ець$/u, 'ць')
    .replace(/посол$/iu, (end) => end.slice(0, 3) + end.slice(4))
}

function withEndings(stem: string, nominative: string, cases: string): Cases {
  const form = (end: string) => (end === '=' ? nominative : (end === 'і' ? softened(stem) : stem) + end)
  return cases.split(' ').map((ends) => ends.split('|').map(form))
}

function plural(word: string, genitive: string | undefined): Noun {
  const stem = word.slice(0, -1)
  const cases = withEndings(stem, word, /[яії]$/u.test(word) ? 'ям = ями ях' : 'ам = ами ах')
  return { gender: 'pl', cases: [[genitive === undefined ? stem : word.slice(0, 1) + genitive.slice(1)], ...cases] }
}
