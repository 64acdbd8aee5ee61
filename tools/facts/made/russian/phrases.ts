import { type Adjective, russianAdjective } from './adjectives'
import { type Cases, type Gender, type Noun, russianNoun } from './nouns'

/*
 * Names of places, countries, organisations, offices: adjectives, the noun they belong to, and what follows it and stays as it is
 * ("Организация Объединённых Наций", "министр обороны Китая"). A wrong guess makes words that nobody writes.
 */

/** The genitive, dative, accusative, instrumental and prepositional of a name, or null where it has none. */
export function russianCases(name: string): Cases | null {
  const words = name.split(' ')
  const adjectives: Adjective[] = []
  for (const [i, word] of words.entries()) {
    const adjective = russianAdjective(word)
    const rest = words.slice(i + 1)
    if (adjective && isHead(word, rest)) return joined([...adjectives, adjective], rest)
    if (adjective && rest.length > 0 && canFollow(rest, adjective.gender)) {
      adjectives.push(adjective)
      continue
    }
    const noun = nounOf(word, adjectives.at(-1)?.gender) ?? (adjectives.length > 0 ? undeclined(word) : null)
    return noun && joined([...adjectives, noun], rest)
  }
  return null
}

/** "российского Минобороны": the adjective tells the case. */
function undeclined(word: string): Noun | null {
  return isUndeclined(word) ? { gender: 'n', cases: [word, word, word, word, word] } : null
}

const isUndeclined = (word: string) => /^(?:\p{Lu}{2,}|Мин\p{Ll}+ы)$/u.test(word)

/** The forms of a name that are not the name itself. МИД is written with its cases and without. */
export function russianPhrase(name: string): string[] {
  const forms = (russianCases(name) ?? []).flatMap((form) => [form, form.replace(/(?<=МИД)(?:а|у|ом|е)(?= |$)/u, '')])
  return [...new Set(forms)].filter((form) => form !== name)
}

/** "командующий флотом", "Грозный": an adjective that is the noun. "Ханой" only looks like one. */
function isHead(word: string, rest: readonly string[]): boolean {
  return rest.length === 0 ? /(?:ый|[гкхн]ий|[сц]кой|[сц]кая|[сц]кое)$/u.test(word) : /[юя]щий$/u.test(word)
}

/** Whether the words after an adjective begin with another of its gender, or with its noun. */
function canFollow([word = '', ...rest]: readonly string[], gender: Gender): boolean {
  const adjective = russianAdjective(word)
  if (adjective?.gender === gender && rest.length > 0 && canFollow(rest, gender)) return true
  return isUndeclined(word) || nounOf(word, gender) !== null
}

/** A noun of the gender that an adjective before it has. A hyphen is passed: only the last part is declined, or the first before -на-. */
function nounOf(word: string, gender: Gender | undefined): Noun | null {
  const year = /(?:-| — )\d+$/u.exec(word)?.[0] ?? ''
  const whole = year === '' ? word : word.slice(0, -year.length)
  const river = whole.indexOf('-на-')
  const end = river > 0 ? whole.slice(river) : ''
  const body = river > 0 ? whole.slice(0, river) : whole
  const hyphen = body.lastIndexOf('-') + 1
  const noun = nounWith(body.slice(hyphen), gender)
  if (!noun) return null
  const cases = noun.cases.map((form) => body.slice(0, hyphen) + form + end + year) as unknown as Cases
  return { gender: noun.gender, cases }
}

function nounWith(word: string, gender: Gender | undefined): Noun | null {
  const noun = russianNoun(word)
  return gender === undefined || noun?.gender === gender ? noun : null
}

/** The declined words and what follows, case by case. "Босния и Герцеговина": a second name is declined with the first. */
function joined(declined: readonly (Adjective | Noun)[], rest: readonly string[]): Cases {
  const second = rest[0] === 'и' ? russianCases(rest.slice(1).join(' ')) : null
  return [0, 1, 2, 3, 4].map((i) => {
    const end = second ? ['и', second[i]] : rest
    return [...declined.map(({ cases }) => cases[i]), ...end].join(' ')
  }) as unknown as Cases
}
