import * as v from 'valibot'
import { ROLES, type Role } from '../../../src/facts/model'
import type { Written } from '../collect'
import type { RawEntity } from '../schema'
import { id, maybe, type Table, wikidata } from './csv'
import { type Drawn, drawn } from './drawn'
import { type CountryName, fillLabel, type LabelKey, type Labels, type Slots } from './labels'

/** facts/tables/offices.csv */
export const officeRow = v.strictObject({
  id,
  wikidata: maybe(wikidata),
  country: id,
  role: maybe(v.picklist(ROLES, `a role is one of ${ROLES.join(', ')}`)),
  /** Of an ambassador: the country of the post. */
  host: maybe(id),
  /** Its title without the country, where neither role nor post says how it is called: Chancellor of the Exchequer. */
  title_en: v.string(),
  title_fr: v.string(),
  seats: maybe(v.literal('many', 'seats are many, or empty for one')),
})

export type OfficeRow = v.InferOutput<typeof officeRow>

/**
 * The offices of a table, with the labels of their role. Those of countries that the facts do not hold are left out: the
 * caller has said so.
 */
export function drawOffices(
  { file, rows }: Table<OfficeRow>,
  labels: Labels,
  entities: ReadonlyMap<string, Written>,
): Drawn[] {
  return rows.flatMap(({ row, line }) => {
    const of = countryName(entities.get(row.country))
    const to = row.host === undefined ? undefined : countryName(entities.get(row.host))
    if (!of || (row.host !== undefined && !to)) return []
    const slots = to === undefined ? { of } : { of, to }
    return [drawn(file, line, row.id, officeOf(row, labels, slots, entities.get(row.country)))]
  })
}

/** The country's names as cards show them. */
export function countryName(country: Written | undefined): CountryName | undefined {
  const [en, fr] = [country?.raw.names.en?.[0]?.name, country?.raw.names.fr?.[0]?.name]
  return en === undefined || fr === undefined ? undefined : { en, fr }
}

function labelOf(labels: Labels, key: LabelKey) {
  const label = labels[key]
  if (!label) throw new Error(`labels.yaml has no label for ${key}: write one`)
  return label
}

function officeOf(row: OfficeRow, labels: Labels, slots: Slots, country: Written | undefined): RawEntity {
  const own: LabelKey = row.role ?? (row.host === undefined ? 'title' : 'ambassador')
  const key = row.title_en === '' ? own : 'title'
  const { label, feminine } = labelOf(labels, key)
  const { topics } = labelOf(labels, own)
  const en = [fillLabel(label.en, 'en', { ...slots, title: row.title_en })]
  if (key === 'ambassador' && slots.to) {
    for (const adjective of country?.raw.adjectives?.en ?? []) {
      en.push(fillLabel(`${adjective} ambassador to {to}`, 'en', slots))
    }
  }
  const hasFrench = key !== 'title' || row.title_fr !== ''
  const safe = (name: string) => ({ name, needs: [] })
  return {
    kind: 'office',
    country: row.country,
    topics,
    ...(row.wikidata === undefined ? {} : { wikidata: row.wikidata }),
    ...(row.role === undefined ? {} : { role: row.role satisfies Role }),
    ...(row.seats === undefined ? {} : { seats: row.seats }),
    ...(feminine ? { feminine: { fr: fillLabel(feminine.fr, 'fr', slots) } } : {}),
    names: {
      en: en.map(safe),
      ...(hasFrench ? { fr: [safe(fillLabel(label.fr, 'fr', { ...slots, title: row.title_fr }))] } : {}),
    },
    line: {},
    statements: [],
  }
}
