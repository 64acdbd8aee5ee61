import * as v from 'valibot'
import { isDay } from '../facts/dates'

/* The form of what the background is asked for. Content scripts live in pages: nothing that comes from there is taken on trust. */

/** A page gone wrong must not fill the worker's memory. UTF-16 units. */
const LONGEST_TEXT = 1_000_000
const MOST_FLOWS = 50_000
const MOST_ENTITIES = 5_000

const id = v.pipe(v.string(), v.maxLength(200))
const lang = v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)))
const day = v.nullable(v.pipe(v.string(), v.check(isDay, 'not a day of the calendar')))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

export const arriveAsk = v.object({ url: v.string(), article: v.boolean() })

export const spotAsk = v.object({
  article: v.pipe(
    v.object({
      title: v.string(),
      lang,
      published: day,
      text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
      flows: v.pipe(
        v.array(
          v.object({ start: offset, end: offset, role: v.picklist(['title', 'lead', 'body', 'caption', 'aside']) }),
        ),
        v.maxLength(MOST_FLOWS),
      ),
    }),
    v.check(
      ({ text, flows }) => flows.every(({ start, end }) => start <= end && end <= text.length),
      'a flow lies outside the text',
    ),
  ),
})

export const cardAsk = v.object({
  entity: id,
  lang,
  published: day,
  claims: v.pipe(v.array(v.object({ person: id, office: id })), v.maxLength(MOST_ENTITIES)),
  others: v.pipe(v.array(id), v.maxLength(MOST_ENTITIES)),
})

export const rowsAsk = v.object({ ids: v.pipe(v.array(id), v.maxLength(MOST_ENTITIES)), published: day, lang })

export const searchAsk = v.object({ query: v.pipe(v.string(), v.maxLength(200)) })
