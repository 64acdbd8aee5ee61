import { type Adjective, ukrainianAdjective } from './adjectives'
import { type Cases, type Gender, type Noun, ukrainianNoun } from './nouns'

/*
 * Names of places, countries, organisations, offices: adjectives, the noun they belong to, and what follows it and stays as it is
 * ("Міністерство оборони України"). A wrong guess makes words that nobody writes.
 */

/** The genitive, dative, accusative, instrumental and locative of a name, or null where it has none. */
export function ukrainianCases(name: string): Cases | null {
  const words = name.split(' ')
  const adjectives: Adjective[] = []
  for (const [i, word] of words.entries()) {
    const adjective = ukrainianAdjective(word)
    const rest = words.slice(i + 1)
    if (adjective && rest.length > 0 && canFollow(rest, adjective.gender)) {
      adjectives.push(adjective)
      continue
    }
    const noun = nounOf(word, adjectives.at(-1)?.gender) ?? (adjectives.length > 0 ? undeclined(word) : null)
    return noun && joined([...adjectives, noun], rest)
  }
  return null
}

/** "російського МЗС": the adjective tells the case. */
function undeclined(word: string): Noun | null {
  return isUndeclined(word) ? { gender: 'n', cases: [[word], [word], [word], [word], [word]] } : null
}

const isUndeclined = (word: string) => /^(?:\p{Lu}{2,}|Мін\p{Ll}+и)$/u.test(word)

/** The forms of a name that are not the name itself. */
export function ukrainianPhrase(name: string): string[] {
  return [...new Set((ukrainianCases(name) ?? []).flat())].filter((form) => form !== name)
}

function canFollow([word = '', ...rest]: readonly string[], gender: Gender): boolean {
  const adjective = ukrainianAdjective(word)
  if (adjective?.gender === gender && rest.length > 0 && canFollow(rest, gender)) return true
  return isUndeclined(word) || nounOf(word, gender) !== null
}

/** A noun of the gender that an adjective before it has; of a word with hyphens the last part is declined. */
function nounOf(word: string, gender: Gender | undefined): Noun | null {
  const year = /-\d+$/u.exec(word)?.[0] ?? ''
  const body = year === '' ? word : word.slice(0, -year.length)
  const hyphen = body.lastIndexOf('-') + 1
  const noun = ukrainianNoun(body.slice(hyphen))
  if (!noun || (gender !== undefined && noun.gender !== gender)) return null
  return {
    gender: noun.gender,
    cases: noun.cases.map((forms) => forms.map((form) => body.slice(0, hyphen) + form + year)),
  }
}

function joined(declined: readonly (Adjective | Noun)[], rest: readonly string[]): Cases {
  const second = rest[0] === 'і' || rest[0] === 'та' ? ukrainianCases(rest.slice(1).join(' ')) : null
  const end = (i: number) => (second ? [rest[0] as string, second[i]?.[0] as string] : rest)
  return [0, 1, 2, 3, 4].map((i) => {
    const before = declined.slice(0, -1).map(({ cases }) => cases[i]?.[0] as string)
    return (declined.at(-1)?.cases[i] ?? []).map((form) => [...before, form, ...end(i)].join(' '))
  })
}
