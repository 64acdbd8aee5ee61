import type { Base } from '../facts/base'
import { type EntityIndex, TOPICS } from '../facts/model'
import { fold } from '../text/fold'
import { wordBeforeOffice } from '../text/titles'
import { type Claim, claimsAmong, wordBefore } from './claims'
import type { Lexicon } from './lexicon'
import { type Match, matchNames } from './match'
import { type Decision, type Evidence, resolve, tieMemory } from './resolve'
import { strangerBeside } from './surroundings'

/** A run of text that reads in one go. Offsets are UTF-16 units; `role` is `title`, `lead`, `body`, `caption` or `aside`. */
interface Flow {
  start: number
  end: number
  role: string
}

/** What is spotted in: the text of an article, its flows in order, and its language (null when not known). */
export interface SpotInput {
  text: string
  flows: readonly Flow[]
  lang: string | null
}

/** A name found in the article and the entity it names, with the grounds. Offsets are UTF-16 units into the text. */
export interface Mention extends Decision {
  start: number
  end: number
  /** Whether a page would highlight it. */
  shown: boolean
}

export interface Spotted {
  mentions: Mention[]
  claims: Claim[]
}

/** Within this many units before or after a name, another one stands "beside" it. */
const BESIDE = 60

/** Finds what an article names. Silent where it is not sure; the same input always gives the same answer. */
export function spot({ text, flows, lang }: SpotInput, lexicon: Lexicon, base: Base): Spotted {
  const found = flows.map((flow) => ({ flow, matches: namesIn(flow) }))
  const evidence = gather(
    text,
    found.flatMap(({ matches }) => matches),
  )
  const ties = tieMemory(base)
  const claims: Claim[] = []

  const mentions = found.flatMap(({ flow, matches }) => {
    const isKnown = (offset: number) => matches.some((m) => offset >= m.start && offset < m.end)
    const around = { text, from: flow.start, to: flow.end, lang, heading: flow.role === 'title', isKnown }
    const inFlow = matches.flatMap((match): Mention[] => {
      const isPerson = match.senses.some((s) => s.evidence === 'none' && base.entity(s.target).kind === 'person')
      const beside = {
        entities: entitiesBeside(match, matches),
        stranger: strangerBeside(match.start, match.end, isPerson, around),
      }
      const decision = resolve(match, base, ties, evidence, beside)
      if (!decision || isLesserOffice(match, decision)) return []
      return [{ ...decision, start: match.start, end: match.end, shown: false }]
    })
    claims.push(...claimsAmong(base, text, inFlow))
    return inFlow
  })
  chooseShown(mentions, flows)
  return { mentions, claims: distinct(claims) }

  function namesIn(flow: Flow): Match[] {
    return matchNames(lexicon, text, flow.start, flow.end, lang).filter((match) => !isInAddress(text, match))
  }

  /** "vice-ministre chinois …" is another office than "ministre chinois …". */
  function isLesserOffice(match: Match, { entity }: Decision): boolean {
    return base.entity(entity).kind === 'office' && wordBeforeOffice(wordBefore(text, match.start)) === 'lesser'
  }
}

/** What the matches say for each other: entities certain by their name alone, and words of topics. */
function gather(text: string, matches: readonly Match[]): Evidence {
  const entities = new Set<EntityIndex>()
  const topicWords = TOPICS.map(() => new Set<string>())
  for (const { senses, start, end } of matches) {
    const word = fold(text.slice(start, end))
    for (const sense of senses) {
      if (sense.evidence === 'topic') topicWords[sense.target]?.add(word)
      else if (sense.evidence === 'entity' || (!sense.support && senses.length === 1)) entities.add(sense.target)
    }
  }
  return { entities, topicWords: topicWords.map((words) => words.size) }
}

function entitiesBeside(match: Match, matches: readonly Match[]): Set<EntityIndex> {
  const near = matches.filter((m) => m !== match && m.start < match.end + BESIDE && m.end > match.start - BESIDE)
  return new Set(near.flatMap(({ senses }) => senses.filter((s) => s.evidence === 'none').map((s) => s.target)))
}

/** "china.com", "@Beijing", "#Moscow": addresses and handles are nobody's name. */
function isInAddress(text: string, { start, end }: Match): boolean {
  return (
    /[@#]$|[a-z0-9]\.$/iu.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:@|\.[a-z]{2})/u.test(text.slice(end, end + 3))
  )
}

/** Highlighted: the first mention of each entity in running text; in the title only what the text does not name again. */
function chooseShown(mentions: Mention[], flows: readonly Flow[]): void {
  const roleAt = (mention: Mention) => flows.find((f) => mention.start >= f.start && mention.end <= f.end)?.role
  const seen = new Set<EntityIndex>()
  for (const roles of [
    ['lead', 'body'],
    ['title', 'caption'],
  ]) {
    for (const mention of mentions) {
      if (seen.has(mention.entity) || !roles.includes(roleAt(mention) ?? '')) continue
      seen.add(mention.entity)
      mention.shown = true
    }
  }
}

function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [`${claim.person} ${claim.office}`, claim])).values()]
}
