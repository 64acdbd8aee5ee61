import { isDay } from '../../../src/facts/dates'
import { primaryLanguage } from '../../../src/text/languages'
import { GoldError, HELD_OUT, type HeldOut } from './article'

export interface FrontMatter {
  lang: string
  published: string
  isTrap: boolean
  heldOut: HeldOut | null
  tests: string
  /** Number of lines it takes, both rules included. */
  length: number
}

const RULE = '---'
const KEYS = ['lang', 'published', 'trap', 'set', 'tests']

/** Reads what stands between the two rules at the head of a gold file. @throws GoldError */
export function readFrontMatter(file: string, lines: readonly string[]): FrontMatter {
  const end = lines.indexOf(RULE, 1)
  if (lines[0] !== RULE || end < 0) throw new GoldError(file, 1, `no front matter between two lines of ${RULE}`)
  const values = new Map<string, string>()
  for (const [i, line] of lines.slice(1, end).entries()) {
    const [, key = '', value = ''] = /^(\w+): *(.*?) *$/u.exec(line) ?? []
    if (!KEYS.includes(key)) throw new GoldError(file, i + 2, `"${line}" is none of ${KEYS.join(', ')}`)
    if (values.has(key)) throw new GoldError(file, i + 2, `"${key}" stands there twice`)
    const reason = reasonAgainst(key, value)
    if (reason) throw new GoldError(file, i + 2, reason)
    values.set(key, value)
  }
  const value = (key: string): string => {
    const found = values.get(key)
    if (found === undefined) throw new GoldError(file, 1, `"${key}" is missing`)
    return found
  }
  return {
    lang: value('lang'),
    published: value('published'),
    isTrap: values.has('trap'),
    heldOut: HELD_OUT.find((set) => set === values.get('set')) ?? null,
    tests: value('tests'),
    length: end + 1,
  }
}

function reasonAgainst(key: string, value: string): string | null {
  if (key === 'lang' && primaryLanguage(value) !== value) return `lang "${value}" is not a primary language subtag`
  if (key === 'published' && !isDay(value)) return `published "${value}" is not an ISO day`
  if (key === 'trap' && value !== 'true') return `trap "${value}": true, or leave it out`
  if (key === 'set' && !HELD_OUT.some((set) => set === value))
    return `set "${value}": one of ${HELD_OUT.join(', ')}, or leave it out`
  return value === '' ? `"${key}" is empty` : null
}
