import type { Base } from '../facts/base'
import { type EntityIndex, TOPICS } from '../facts/model'
import { fold } from '../text/fold'
import { wordBeforeOffice } from '../text/titles'
import { type Claim, claimsAmong } from './claims'
import type { Lexicon } from './lexicon'
import { type Match, matchNames } from './match'
import { type Decision, type Evidence, resolve, tieMemory } from './resolve'
import { isTitleCase, strangerBeside, wordBefore } from './surroundings'

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
  /** ISO day of the article, or null. */
  published?: string | null
  /** Whether a page would highlight only the first mention of each entity (the default), or all. */
  show?: 'first' | 'every'
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
export function spot(
  { text, flows, lang, published = null, show = 'first' }: SpotInput,
  lexicon: Lexicon,
  base: Base,
): Spotted {
  const found = flows.map((flow) => ({ flow, matches: namesIn(flow) }))
  const evidence = gather(
    text,
    found.flatMap(({ matches }) => matches),
  )
  const ties = tieMemory(base)
  const placed = found.map(({ flow, matches }) => {
    const mentions = matches.flatMap((match, i): Mention[] => {
      const decision = resolve(match, base, ties, evidence, entitiesBeside(matches, i))
      return decision ? [{ ...decision, start: match.start, end: match.end, shown: false }] : []
    })
    return { flow, mentions }
  })
  for (const mention of chosenToShow(placed, show)) mention.shown = true
  return {
    mentions: placed.flatMap(({ mentions }) => mentions),
    claims: distinct(
      placed.flatMap(({ flow, mentions }) =>
        claimsAmong(base, { text, from: flow.start, to: flow.end, published }, mentions),
      ),
    ),
  }

  /** What the lexicon finds in a flow. Where a match looks like a name but is none, only its evidence stays. */
  function namesIn({ start: from, end: to, role }: Flow): Match[] {
    const matches = matchNames(lexicon, text, from, to, lang).filter((match) => !isInAddress(text, from, match))
    const capitalsSpeak = !isTitleCase(text.slice(from, to), role === 'title')
    return matches.map((match, i) => {
      const kinds = match.senses.filter((s) => s.evidence === 'none').map((s) => base.outline(s.target).kind)
      if (kinds.length === 0) return match
      const neighbours = [matches[i - 1], matches[i + 1]].filter((m) => m !== undefined)
      const isKnown = (offset: number) => neighbours.some((m) => offset >= m.start && offset < m.end)
      const isPlace = kinds.includes('place') || kinds.includes('country')
      const name = { ...match, isPerson: kinds.includes('person'), isPlace, isKnown }
      const isPartOfAnother = strangerBeside(name, { text, from, to, lang, capitalsSpeak }) !== null
      // "vice-ministre chinois …" is another office than "ministre chinois …".
      const isLesser = kinds.includes('office') && wordBeforeOffice(wordBefore(text, from, match.start)) === 'lesser'
      if (!isPartOfAnother && !isLesser) return match
      return { ...match, senses: match.senses.filter((s) => s.evidence !== 'none') }
    })
  }
}

/** What the matches say for each other: entities certain by their name alone, and words of topics. */
function gather(text: string, matches: readonly Match[]): Evidence {
  const entities = new Set<EntityIndex>()
  const topicWords = TOPICS.map(() => new Set<string>())
  for (const { senses, start, end } of matches) {
    const word = fold(text.slice(start, end))
    const isOneEntity = new Set(senses.filter((s) => s.evidence === 'none').map((s) => s.target)).size === 1
    for (const sense of senses) {
      if (sense.evidence === 'topic') topicWords[sense.target]?.add(word)
      else if (sense.evidence === 'entity' || (!sense.support && isOneEntity)) entities.add(sense.target)
    }
  }
  return { entities, topicWords: topicWords.map((words) => words.size) }
}

/** The entities that the matches before and after the i-th could name, within BESIDE units. */
function entitiesBeside(matches: readonly Match[], i: number): Set<EntityIndex> {
  const { start, end } = matches[i] as Match
  const near: Match[] = []
  for (let k = i - 1; k >= 0 && (matches[k] as Match).end > start - BESIDE; k--) near.push(matches[k] as Match)
  for (let k = i + 1; k < matches.length && (matches[k] as Match).start < end + BESIDE; k++)
    near.push(matches[k] as Match)
  return new Set(near.flatMap(({ senses }) => senses.filter((s) => s.evidence === 'none').map((s) => s.target)))
}

/** Longer than the addresses that hold a name we know. */
const ADDRESS_REACH = 200

/** "china.com", "https://example.org/Moscow", "@Beijing", "#Moscow": addresses and handles are nobody's name. */
function isInAddress(text: string, from: number, { start, end }: Match): boolean {
  return (
    /[@#]$|[a-z0-9]\.$|(?::\/\/|www\.)\S*$/iu.test(text.slice(Math.max(from, start - ADDRESS_REACH), start)) ||
    /^(?:@|\.[a-z]{2})/u.test(text.slice(end, end + 3))
  )
}

/** The first mention of each entity in running text, in the title and in captions only what the text does not name; or every one. */
function chosenToShow(
  placed: readonly { flow: Flow; mentions: readonly Mention[] }[],
  show: 'first' | 'every',
): Mention[] {
  const mentionsIn = (...roles: string[]) =>
    placed.filter(({ flow }) => roles.includes(flow.role)).flatMap(({ mentions }) => mentions)
  const all = [...mentionsIn('lead', 'body'), ...mentionsIn('title', 'caption')]
  if (show === 'every') return all
  const first = new Map<EntityIndex, Mention>()
  for (const mention of all) {
    if (!first.has(mention.entity)) first.set(mention.entity, mention)
  }
  return [...first.values()]
}

function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [`${claim.person} ${claim.office}`, claim])).values()]
}
