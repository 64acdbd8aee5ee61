import { type EntityIndex, TOPICS } from '../facts/model'
import { isTitleCase, wordBefore } from '../text/sentences'
import { wordBeforeOffice } from '../text/titles'
import { isInAddress } from './address'
import type { Form, Forms } from './forms'
import type { Lexicon } from './lexicon'
import { matchNames } from './match'
import type { Stranger, Surroundings } from './named'
import { isInOfficeName } from './office-names'
import { neighbourWords, strangerBeside } from './surroundings'

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

/** Looks up what stands in each flow, and sets apart what only looks like a name. */
export function findIn(
  { text, flows, lang }: { text: string; flows: readonly Flow[]; lang: string | null },
  lexicon: Lexicon,
  forms: Forms,
): Found {
  const speaking = new Set<EntityIndex>()
  const topics = TOPICS.map(() => new Set<string>())
  const namesakes = new Set<EntityIndex>()
  const doubles = new Set<EntityIndex>()
  /** Names with the stranger beside them: in headings, whose capitals say nothing, they are known again. */
  const longerNames = new Set<string>()

  const read = flows.map((flow) => {
    const capitalsSpeak = !isTitleCase(text, flow.start, flow.end, flow.role === 'title')
    return { flow, around: { text, from: flow.start, to: flow.end, lang, capitalsSpeak }, occurrences: namesIn(flow) }
  })
  for (const { around, occurrences } of read) if (around.capitalsSpeak) setApart(occurrences, around)
  for (const { around, occurrences } of read) if (!around.capitalsSpeak) setApart(occurrences, around)
  return {
    flows: read,
    speaking,
    topicWords: topics.map((words) => words.size),
    namesakes,
    doubles,
  }

  function namesIn({ start: from, end: to }: Flow): Occurrence[] {
    const occurrences: Occurrence[] = []
    for (const { start, end, senses } of matchNames(lexicon, text, from, to, lang)) {
      if (isInAddress(text, from, start, end)) continue
      const form = forms.of(text.slice(start, end), senses)
      for (const entity of form.speaksFor) speaking.add(entity)
      for (const topic of form.topics) topics[topic]?.add(form.small)
      occurrences.push({ start, end, form, isName: form.readings.length > 0 })
    }
    return occurrences
  }

  function setApart(occurrences: readonly Occurrence[], around: Surroundings): void {
    occurrences.forEach((occurrence, i) => {
      if (!occurrence.isName) return
      const stranger = strangerBeside(occurrence, occurrences[i - 1], occurrences[i + 1], around)
      if (stranger) meet(occurrence, stranger)
      else if (occurrence.form.isHeaded && isInOfficeName(occurrence, occurrence.form.isMinistry, around))
        occurrence.isName = false
      else if (isLesserOffice(occurrence, around) || isLongerInRunningText(occurrence, around))
        occurrence.isName = false
      else occurrence.form.isNamed = true
    })
  }

  function meet(occurrence: Occurrence, { word, side, kind }: Stranger): void {
    const { form } = occurrence
    occurrence.isName = false
    longerNames.add(`${form.small} ${side} ${word.toLowerCase()}`)
    if (kind === 'thing' || !form.isPerson) return
    for (const { candidate, safety } of form.readings) {
      namesakes.add(candidate.entity)
      if (kind === 'trade' && safety !== 'surname') doubles.add(candidate.entity)
    }
  }

  function isLongerInRunningText({ start, end, form }: Occurrence, around: Surroundings): boolean {
    if (around.capitalsSpeak || longerNames.size === 0) return false
    const words = neighbourWords(start, end, around)
    return (
      longerNames.has(`${form.small} before ${words.before.toLowerCase()}`) ||
      longerNames.has(`${form.small} behind ${words.behind.toLowerCase()}`)
    )
  }

  /** "vice-ministre chinois …" is another office than "ministre chinois …". */
  function isLesserOffice({ start, form }: Occurrence, { from }: Surroundings): boolean {
    return form.isOffice && wordBeforeOffice(wordBefore(text, from, start)) === 'lesser'
  }
}
