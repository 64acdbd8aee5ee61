import type { EntityIndex } from '../facts/model'
import type { Form } from './forms'

/** A run of text that reads in one go. Offsets are UTF-16 units; `role` is `title`, `lead`, `body`, `caption` or `aside`. */
export interface Flow {
  start: number
  end: number
  role: string
}

/** Where a form stands in the text, in UTF-16 offsets. */
export interface Occurrence {
  start: number
  end: number
  form: Form
  /** Whether it can be a name here: it is no part of a longer name that we do not know. */
  isName: boolean
}

/** What the lexicon finds in an article, before it is decided what the names mean. */
export interface Found {
  /** For each flow what stands in it, in the order of the text. */
  flows: { flow: Flow; occurrences: Occurrence[] }[]
  /** Entities that words such as "chinois" speak for. */
  speaking: ReadonlySet<EntityIndex>
  /** How many different words of each topic there are, in the order of TOPICS. */
  topicWords: readonly number[]
  /** People who share their family name with somebody else of the article whom we do not know ("Anna Lavrov"). */
  namesakes: ReadonlySet<EntityIndex>
  /** People whose full name somebody else of the article bears ("Pastor Wang Yi"). */
  doubles: ReadonlySet<EntityIndex>
}
