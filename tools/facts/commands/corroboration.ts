import type { Base } from '../../../src/facts/base'
import { isCorroborated } from '../../../src/facts/corroborated'
import { officeIn, officesOf } from '../../../src/facts/holders'
import type { Role, Statement } from '../../../src/facts/model'
import { foremostCountries } from './countries'

/** The offices that news names most, of those that every country has. */
const CORE_ROLES: readonly Role[] = [
  'president',
  'monarch',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'central-bank-governor',
  'chief-of-staff',
  'ambassador-to-un',
  'ambassador-to-us',
]

/**
 * How many terms in office rest on more than Wikidata, as a table in Markdown: of all, and of the `foremost` countries that are most in the
 * news.
 */
export function corroboration(base: Base, foremost: number): string {
  const countries = new Set(foremostCountries(base, foremost))
  const isCore = (term: Statement) => {
    const { role } = base.outline(officeIn(term))
    return role !== null && CORE_ROLES.includes(role)
  }
  const isForemost = (term: Statement) => {
    const { country } = base.outline(officeIn(term))
    return country !== null && countries.has(country)
  }
  const terms: Statement[] = []
  for (let index = 0; index < base.size; index++) {
    if (base.outline(index).kind === 'person') terms.push(...officesOf(base, index))
  }
  const core = terms.filter(isCore)
  return [
    '| terms in office | all | by more than Wikidata | part |',
    '| --------------- | --- | --------------------- | ---- |',
    row(base, 'all', terms),
    row(base, 'core roles', core),
    row(base, `of the ${foremost} countries most in the news`, terms.filter(isForemost)),
    row(base, 'core roles of these countries', core.filter(isForemost)),
    '',
    'Core roles are heads of state and government, ministers of foreign affairs, defence, the interior and finance, governors of central banks,',
    'chiefs of staff, ambassadors to the United Nations and to Washington. Which countries are most in the news is told by how many events, agreements,',
    'organisations, media and things of the facts have to do with them. All other terms are told on cards as what Wikidata says.',
    '',
  ].join('\n')
}

function row(base: Base, label: string, terms: readonly Statement[]): string {
  const corroborated = terms.filter((term) => isCorroborated(base, term)).length
  const part = terms.length === 0 ? '' : `${((100 * corroborated) / terms.length).toFixed(1)} %`
  return `| ${[label, terms.length.toLocaleString('en-GB'), corroborated.toLocaleString('en-GB'), part].join(' | ')} |`
}
