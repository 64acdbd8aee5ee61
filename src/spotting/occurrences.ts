import { type EntityIndex, TOPICS } from '../facts/model'
import { isSpace } from '../text/letters'
import { isThere } from '../text/places'
import { isTitleCase, wordBefore } from '../text/sentences'
import { wordBeforeOffice } from '../text/titles'
import { isInAddress } from './address'
import { type Form, type Forms, inSmallLetters } from './forms'
import type { Flow, Found, Occurrence } from './found'
import type { Lexicon, Sense } from './lexicon'
import { namesOf } from './match'
import type { Stranger, Surroundings } from './named'
import { isInOfficeName } from './office-names'
import { addShortFamilies, SHORT_FAMILIES_IN } from './short-families'
import { neighbourWords, strangerBeside } from './surroundings'

const SECOND_WORD = /(?<=[ \u00a0-])\p{L}/u
/** In UTF-16 units: so far behind its second word a name may end. */
const LONGEST_REST = 60

/** Looks up what stands in each flow, and sets apart what only looks like a name. */
export function findIn(
  { text, flows, lang }: { text: string; flows: readonly Flow[]; lang: string | null },
  lexicon: Lexicon,
  forms: Forms,
): Found {
  const speaking = new Set<EntityIndex>()
  const topics = TOPICS.map(() => new Set<string>())
  const names = namesOf(lexicon, text, lang)
  const namesakes = new Set<EntityIndex>()
  const doubles = new Set<EntityIndex>()
  /** Names with the stranger beside them: in headings, whose capitals say nothing, they are known again. */
  const longerNames = new Set<string>()
  /** Forms that running text has as names of ours, and as parts of longer names. */
  const [standing, apart] = [new Set<string>(), new Set<string>()]
  /** Towns with the given name before them that makes somebody's name of it: so they are known again where a sentence begins. */
  const givenTo = new Set<string>()
  /** Names of towns that somebody of the article bears. */
  const borne = new Set<string>()

  const read = flows.map((flow) => {
    const capitalsSpeak = !isTitleCase(text, flow.start, flow.end, flow.role === 'title')
    return { flow, around: { text, from: flow.start, to: flow.end, lang, capitalsSpeak }, occurrences: namesIn(flow) }
  })
  const hasHeadings = read.some(({ around }) => !around.capitalsSpeak)
  if (lang === SHORT_FAMILIES_IN) addShortFamilies(read, text, lexicon, forms)
  explainFamilies([...forms.all()])
  for (const { around, occurrences } of read) if (around.capitalsSpeak) setApart(occurrences, around)
  for (const { around, occurrences } of read) if (!around.capitalsSpeak) setApart(occurrences, around)
  if (givenTo.size > 0) silenceNamesakes()
  if (borne.size > 0) for (const { occurrences } of read) silenceBorne(occurrences)
  return {
    flows: read,
    speaking,
    topicWords: topics.map((words) => words.size),
    namesakes,
    doubles,
  }

  function namesIn({ start: from, end: to }: Flow): Occurrence[] {
    const occurrences: Occurrence[] = []
    names.forEachIn(from, to, (start, end, reference) => {
      if (isInAddress(text, from, start, end)) return
      const written = text.slice(start, end)
      const form = forms.known(written) ?? formMet(written, names.sensesAt(start, end, reference))
      occurrences.push({ start, end, form, isName: form.readings.length > 0 })
    })
    return occurrences
  }

  /** A form that stands in the text for the first time. */
  function formMet(written: string, senses: readonly Sense[]): Form {
    const form = forms.add(written, senses)
    for (const entity of form.speaksFor) speaking.add(entity)
    for (const topic of form.topics) topics[topic]?.add(inSmallLetters(form))
    return form
  }

  function setApart(occurrences: readonly Occurrence[], around: Surroundings): void {
    let settled = around.from
    occurrences.forEach((occurrence, i) => {
      if (occurrence.start < settled) occurrence.isName = false
      if (!occurrence.isName) return
      let stranger = strangerBeside(occurrence, occurrences[i - 1], occurrences[i + 1], around)
      if (stranger?.side === 'behind' && beginLater(occurrence, around)) {
        settled = occurrence.end
        stranger = strangerBeside(occurrence, occurrences[i - 1], occurrences[i + 1], around)
      }
      if (stranger) meet(occurrence, stranger)
      else if (occurrence.form.isHeaded && isInOfficeName(occurrence, occurrence.form.isMinistry, around))
        occurrence.isName = false
      else if (isLesserOffice(occurrence, around) || isLongerInRunningText(occurrence, around))
        occurrence.isName = false
      else if (isBeforeLongerName(occurrence, occurrences[i + 1], occurrences[i + 2], around)) occurrence.isName = false
      else {
        occurrence.form.isNamed = true
        if (occurrence.form.isTown && isThere(text, around.from, occurrence.start))
          for (const { candidate } of occurrence.form.readings) candidate.isVisited = true
        if (around.capitalsSpeak && hasHeadings) standing.add(inSmallLetters(occurrence.form))
      }
    })
  }

  /** "Taiwan Taoyuan International Airport": the place right behind begins a longer name, and so does the one before. */
  function isBeforeLongerName(
    { end, form }: Occurrence,
    next: Occurrence | undefined,
    afterNext: Occurrence | undefined,
    around: Surroundings,
  ): boolean {
    if (!next || next.start !== end + 1 || next.form === form || !isSpace(text.charCodeAt(end))) return false
    if (!form.isPlace || !next.form.isPlace) return false
    const stranger = strangerBeside(next, undefined, afterNext, around)
    return stranger?.side === 'behind' && stranger.kind === 'given'
  }

  /** "La Unión Europea": what looked like the town La Unión ends inside another name of ours, which the occurrence becomes. */
  function beginLater(occurrence: Occurrence, { to }: Surroundings): boolean {
    const { start, end } = occurrence
    const second = start + text.slice(start, end).search(SECOND_WORD)
    if (second < start) return false
    let isOther = false
    names.forEachIn(second, Math.min(to, end + LONGEST_REST), (from, until, reference) => {
      if (isOther || from >= end || until <= end) return
      const written = text.slice(from, until)
      const form = forms.known(written) ?? formMet(written, names.sensesAt(from, until, reference))
      if (form.readings.length === 0) return
      isOther = true
      Object.assign(occurrence, { start: from, end: until, form })
    })
    return isOther
  }

  function meet(occurrence: Occurrence, { word, side, kind }: Stranger): void {
    const { form } = occurrence
    occurrence.isName = false
    if (hasHeadings) apart.add(inSmallLetters(form))
    if (hasHeadings) longerNames.add(`${inSmallLetters(form)} ${side} ${word.toLowerCase()}`)
    if (form.isTown && side === 'before' && kind === 'given') givenTo.add(`${word} ${form.written}`)
    if (kind === 'trade' && !form.isPerson) borne.add(inSmallLetters(form))
    if (form.isTown) for (const { candidate } of form.readings) candidate.isLent = true
    if (kind === 'thing' || !form.isPerson) return
    for (const { candidate, safety } of form.readings) {
      namesakes.add(candidate.entity)
      if (kind === 'trade' && safety !== 'surname') doubles.add(candidate.entity)
    }
  }

  /** "Mazloum Kobani said": who is somebody unknown within a sentence is so at the start of another, where a capital says nothing. */
  function silenceNamesakes(): void {
    const silenced = new Set<Form>()
    for (const { occurrences, around } of read) {
      for (const occurrence of occurrences) {
        const { start, end, form, isName } = occurrence
        if (!isName || !givenTo.has(`${neighbourWords(start, end, around).before} ${form.written}`)) continue
        occurrence.isName = false
        silenced.add(form)
      }
    }
    if (silenced.size === 0) return
    const left = read.flatMap(({ occurrences }) => occurrences.filter(({ isName }) => isName))
    for (const form of silenced) form.isNamed = left.some((occurrence) => occurrence.form === form)
  }

  /** "Mosca, attaccante dell'Alma": Moscow is somebody's name, and so it is in the rest of the article. */
  function silenceBorne(occurrences: readonly Occurrence[]): void {
    for (const occurrence of occurrences) {
      if (!borne.has(inSmallLetters(occurrence.form))) continue
      occurrence.isName = false
      occurrence.form.isNamed = false
    }
  }

  function isLongerInRunningText({ start, end, form }: Occurrence, around: Surroundings): boolean {
    if (around.capitalsSpeak || longerNames.size === 0) return false
    if (apart.has(inSmallLetters(form)) && !standing.has(inSmallLetters(form))) return true
    const words = neighbourWords(start, end, around)
    return (
      longerNames.has(`${inSmallLetters(form)} before ${words.before.toLowerCase()}`) ||
      longerNames.has(`${inSmallLetters(form)} behind ${words.behind.toLowerCase()}`)
    )
  }

  /** "vice-ministre chinois …" is another office than "ministre chinois …". */
  function isLesserOffice({ start, form }: Occurrence, { from }: Surroundings): boolean {
    return form.isOffice && wordBeforeOffice(wordBefore(text, from, start)) === 'lesser'
  }
}

/** Notes with family names whether somebody of that name stands in the article in full. */
function explainFamilies(forms: readonly Form[]): void {
  const inFull = new Set<EntityIndex>()
  for (const { isPerson, isSurname, readings } of forms) {
    if (isPerson && !isSurname) for (const { candidate } of readings) inFull.add(candidate.entity)
  }
  for (const form of forms) {
    form.isExplained = form.isSurname && form.readings.some(({ candidate }) => inFull.has(candidate.entity))
  }
}
