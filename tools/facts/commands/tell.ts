import type { Base } from '../../../src/facts/base'
import { formatDate } from '../../../src/facts/dates'
import type { EntityIndex, Localized, Statement } from '../../../src/facts/model'

/** The name to show in English, with the id. */
export function named(base: Base, index: EntityIndex): string {
  const { id, names } = base.entity(index)
  return `${names.find(({ lang }) => lang === 'en')?.name ?? names[0]?.name ?? id} (${id})`
}

/** What a statement says, as the files write it: `holds foreign minister of China (…), 2013-03-16 to 2022-12-30`. */
export function tellStatement(base: Base, statement: Statement): string {
  const { property, from, to, asOf, acting } = statement
  const dates = [
    from ? `from ${formatDate(from)}` : '',
    to ? `to ${formatDate(to)}` : '',
    acting ? 'acting' : '',
    `as of ${formatDate(asOf)}`,
  ]
  return `${property} ${valueInWords(base, statement)}, ${dates.filter(Boolean).join(', ')}`
}

function valueInWords(base: Base, { value }: Statement): string {
  switch (value.type) {
    case 'entity':
      return named(base, value.entity)
    case 'true':
      return 'true'
    case 'text':
      return inEnglish(value.text)
    case 'fact':
      return `${inEnglish(value.label)}: ${inEnglish(value.text)}`
    case 'says':
      return `${named(base, value.by)}: ${inEnglish(value.text)}`
    case 'number':
      return String(value.number)
    case 'point':
      return value.point.join(', ')
    case 'box':
      return value.box.join(', ')
  }
}

function inEnglish(text: Localized): string {
  return text.en ?? Object.values(text)[0] ?? ''
}
