import type { Base } from '../../../src/facts/base'
import { formatDate } from '../../../src/facts/dates'
import { KINDS, type Kind } from '../../../src/facts/kinds'

interface Tally {
  entities: number
  names: number
  lines: number
  languages: Set<string>
}

/** What the facts cover, as a table in Markdown. `names` is how many the lexicon holds, with those that are made. */
export function stats(base: Base, names: number): string {
  const tallies = new Map<Kind, Tally>(
    KINDS.map((kind) => [kind, { entities: 0, names: 0, lines: 0, languages: new Set() }]),
  )
  let statements = 0
  let dayPrecise = 0
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
    '',
  ].join('\n')
}

/** Whether the office has holders, and every one of them came and went on a known day. */
function isDayPrecise(base: Base, office: number): boolean {
  const held = base.incoming(office).filter(({ property }) => property === 'holds')
  return held.length > 0 && held.every(({ from, to }) => from?.day != null && (to === null || to.day !== null))
}
