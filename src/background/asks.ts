import * as v from 'valibot'
import { isDay } from '../facts/dates'

/* The form of what the background is asked for. Content scripts live in pages: nothing that comes from there is taken on trust. */

/** A page gone wrong must not fill the worker's memory. UTF-16 units. */
const LONGEST_TEXT = 1_000_000
const MOST_FLOWS = 50_000
const MOST_ENTITIES = 5_000
/** A name that is looked up, or a sentence of a card. */
const LONGEST_NAME = 500
const LONGEST_STATEMENT = 5_000

const id = v.pipe(v.string(), v.maxLength(200))
const lang = v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)))
const day = v.nullable(v.pipe(v.string(), v.check(isDay, 'not a day of the calendar')))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

const claims = v.pipe(v.array(v.object({ person: id, office: id })), v.maxLength(MOST_ENTITIES))

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
  called: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
  lang,
  published: day,
  claims,
  others: v.pipe(v.array(id), v.maxLength(MOST_ENTITIES)),
})

export const cardTextAsk = v.object({
  card: cardAsk,
  form: v.variant('is', [
    v.object({ is: v.literal('text') }),
    v.object({ is: v.literal('markdown') }),
    v.object({
      is: v.literal('report'),
      statement: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_STATEMENT))),
    }),
  ]),
})

export const lookUpAsk = v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_NAME)), lang })

export const countAsk = v.object({ entities: v.pipe(v.number(), v.integer(), v.minValue(0)) })

export const knowAsk = v.object({ entity: id })

export const bringReaderAsk = v.object({ tabId: v.pipe(v.number(), v.integer()) })

export const overviewAsk = v.object({
  lang,
  published: day,
  claims,
  entities: v.pipe(v.array(id), v.maxLength(MOST_ENTITIES)),
})

export const factsAsk = v.object({})

export const rowsAsk = v.object({ ids: v.pipe(v.array(id), v.maxLength(MOST_ENTITIES)) })

export const searchAsk = v.object({ query: v.pipe(v.string(), v.maxLength(200)) })
