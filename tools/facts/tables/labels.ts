import * as v from 'valibot'
import { englishName, frenchIn, frenchOf } from '../../../src/cards/words/country-names'
import { ROLES, TOPICS } from '../../../src/facts/model'
import type { Problem } from '../problems'
import { readYaml } from '../read'

/** What an office of the tables is called by: its role, or one of two forms for those without. */
export const LABEL_KEYS = [...ROLES, 'ambassador', 'title'] as const

export type LabelKey = (typeof LABEL_KEYS)[number]

const form = v.record(
  v.picklist(LABEL_KEYS, `labels are given for ${LABEL_KEYS.join(', ')}`),
  v.strictObject({
    topics: v.array(v.picklist(TOPICS)),
    label: v.strictObject({ en: v.string(), fr: v.string() }),
    feminine: v.optional(v.strictObject({ fr: v.string() })),
  }),
)

/** facts/labels.yaml, which tells its form. */
export type Labels = v.InferOutput<typeof form>

export function readLabels(file: string): { labels: Labels; problems: Problem[] } {
  const { read, problems } = readYaml(file, form)
  return { labels: read?.content ?? {}, problems }
}

/** A country by its names as cards show them. */
export interface CountryName {
  en: string
  fr: string
}

export interface Slots {
  of: CountryName
  to?: CountryName
  title?: string
}

/** A label filled in, in one of the two languages that have their own rules for names of countries. */
export function fillLabel(pattern: string, lang: 'en' | 'fr', { of, to, title = '' }: Slots): string {
  const words = {
    of: lang === 'fr' ? frenchOf(of.fr) : `of ${englishName(of.en)}`,
    to: to === undefined ? '' : lang === 'fr' ? frenchIn(to.fr) : englishName(to.en),
    title,
  }
  return pattern.replace(/\{(of|to|title)\}/gu, (_, slot: keyof typeof words) => words[slot])
}
