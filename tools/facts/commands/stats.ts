import type { Base } from '../../../src/facts/base'
import { formatDate } from '../../../src/facts/dates'
import { KINDS, type Kind } from '../../../src/facts/kinds'
import type { Entity, Statement } from '../../../src/facts/model'

interface Tally {
  entities: number
  names: number
  lines: number
  languages: Set<string>
}

/** What the foremost people are to be named in beside the reader's alphabet. */
const FURTHER_LANGUAGES = ['zh', 'ru', 'ja', 'ko', 'ar']

/** What the facts cover, as a table in Markdown. `names` is how many the lexicon holds, with those that are made. */
export function stats(base: Base, names: number): string {
  const tallies = new Map<Kind, Tally>(
    KINDS.map((kind) => [kind, { entities: 0, names: 0, lines: 0, languages: new Set() }]),
  )
  let statements = 0
  let dayPrecise = 0
  let toldInFull = 0
  let counted = 0
  const counters = new Set<string>()
  let newest = ''
  for (let index = 0; index < base.size; index++) {
    const entity = base.entity(index)
    const tally = tallies.get(entity.kind) as Tally
    tally.entities++
    tally.names += new Set(entity.names.map(({ name }) => name)).size
    for (const { lang } of entity.names) tally.languages.add(lang)
    if ('en' in entity.line && 'fr' in entity.line) tally.lines++
    const own = base.statements(index)
    statements += own.length
    // What has an end is vouched for until then, be it a mandate that still runs.
    for (const { to, asOf } of own) if (to === null && formatDate(asOf) > newest) newest = formatDate(asOf)
    if (entity.kind === 'office' && isDayPrecise(base, index)) dayPrecise++
    if (entity.kind === 'person' && isToldInFull(entity, own)) toldInFull++
    const counts = own.filter(({ property, from }) => property === 'population' && from !== null)
    if (entity.kind === 'place' && counts.length > 0) {
      counted++
      for (const source of counts.flatMap(({ sources }) => sources)) counters.add(base.source(source).publisher)
    }
  }
  const number = (value: number) => value.toLocaleString('en-GB')
  const rows = [...tallies].map(
    ([kind, { entities, names: own, lines, languages }]) =>
      `| ${kind} | ${number(entities)} | ${number(own)} | ${languages.size} | ${number(lines)} |`,
  )
  return [
    '| kind | entities | names written | languages | lines in English and French |',
    '| ---- | -------- | ------------- | --------- | --------------------------- |',
    ...rows,
    '',
    `${number(base.size)} entities, ${number(statements)} statements, ${number(names)} names with those that are made;`,
    `${number(dayPrecise)} offices of which every holder is known to the day; newest \`asOf\` ${newest}.`,
    `${number(toldInFull)} people with a birth, a line in English and French, names in Chinese, Russian, Japanese, Korean and`,
    'Arabic, and every office to the day.',
    `${number(counted)} cities with a population and its year, by ${number(counters.size)} sources.`,
    '',
  ].join('\n')
}

/** Whether the person has a birth, a line, names in other scripts, and no office told by less than days. */
function isToldInFull({ names, line }: Entity, own: readonly Statement[]): boolean {
  const languages = new Set(names.map(({ lang }) => lang))
  return (
    'en' in line &&
    'fr' in line &&
    FURTHER_LANGUAGES.every((lang) => languages.has(lang)) &&
    own.some(({ property, from }) => property === 'exists' && from !== null) &&
    own.every(
      ({ property, from, to }) => property !== 'holds' || (from?.day != null && (to === null || to.day !== null)),
    )
  )
}

/** Whether the office has holders, and every one of them came and went on a known day. */
function isDayPrecise(base: Base, office: number): boolean {
  const held = base.incoming(office).filter(({ property }) => property === 'holds')
  return held.length > 0 && held.every(({ from, to }) => from?.day != null && (to === null || to.day !== null))
}
