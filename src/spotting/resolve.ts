import type { Base } from '../facts/base'
import { type EntityIndex, TOPICS } from '../facts/model'
import type { Sense } from './lexicon'
import type { Match } from './match'
import { type Tie, tiesOf } from './ties'

/*
 * Which one? Each sense of a match gets a score from 0 to 1; below THRESHOLD there is no mention. The weights are plain numbers
 * on purpose: `why` names every one that counted, and a reader of the output can add them up.
 */

/** Below it, silence. */
export const THRESHOLD = 0.5

const ALONE = 0.8
const NEEDS_SUPPORT = 0.2
const TIE_WEIGHT: Record<Tie, number> = { direct: 0.3, remote: 0.15, country: 0.1 }
/** Ties count up to this, words of a topic up to the other: many weak hints must not make a certainty. */
const MOST_FROM_TIES = 0.6
const TOPIC_WORD = 0.1
const MOST_FROM_TOPIC = 0.2
/** Words of sport beside a name that has no business there: the namesake is playing. */
const SPORT_WORD = -0.15
const MOST_FROM_SPORT = -0.6
/** The office that the facts tie to the person stands right beside the name. */
const OFFICE_BESIDE = 0.4
/** Two senses closer than this cannot be told apart. */
const MARGIN = 0.1

/** What an article says as a whole. */
export interface Evidence {
  /** Entities that are certain, or that words like "chinois" speak for. */
  entities: ReadonlySet<EntityIndex>
  /** How many different words of each topic it uses, in the order of TOPICS. */
  topicWords: readonly number[]
}

export interface Decision {
  entity: EntityIndex
  /** 0 to 1. */
  score: number
  /** The grounds, in words and numbers. */
  why: string[]
}

/** Remembers the ties of entities while one article is resolved. */
export function tieMemory(base: Base): (entity: EntityIndex) => Map<EntityIndex, Tie> {
  const memory = new Map<EntityIndex, Map<EntityIndex, Tie>>()
  return (entity) => {
    let ties = memory.get(entity)
    if (!ties) {
      ties = tiesOf(base, entity)
      memory.set(entity, ties)
    }
    return ties
  }
}

/**
 * The best sense of a match and its grounds, or null where silence is better. `beside` are the entities named within a few words
 * before or after.
 */
export function resolve(
  match: Match,
  base: Base,
  ties: (entity: EntityIndex) => Map<EntityIndex, Tie>,
  evidence: Evidence,
  beside: ReadonlySet<EntityIndex>,
): Decision | null {
  const decisions = new Map<EntityIndex, Decision>()
  for (const sense of match.senses) {
    if (sense.evidence !== 'none') continue
    const decision = judge(sense, base, ties(sense.target), evidence, beside)
    const known = decisions.get(sense.target)
    if (!known || known.score < decision.score) decisions.set(sense.target, decision)
  }
  const [best, second] = [...decisions.values()].sort((a, b) => b.score - a.score)
  if (!best || best.score < THRESHOLD) return null
  return second && round(best.score - second.score) < MARGIN ? null : best
}

function judge(
  sense: Sense,
  base: Base,
  ties: Map<EntityIndex, Tie>,
  evidence: Evidence,
  beside: ReadonlySet<EntityIndex>,
): Decision {
  const entity = base.outline(sense.target)
  const why: string[] = []
  let score = 0
  const count = (weight: number, ground: string) => {
    if (weight === 0) return
    score += weight
    why.push(`${ground} ${weight > 0 ? '+' : ''}${round(weight)}`)
  }
  const labels = (entities: EntityIndex[]) => entities.map((e) => base.entity(e).id).join(', ')

  count(sense.support ? NEEDS_SUPPORT : ALONE, sense.support ? 'name needs support' : 'name is safe alone')
  const tied = [...evidence.entities].filter((e) => ties.has(e))
  const weight = tied.reduce((sum, e) => sum + TIE_WEIGHT[ties.get(e) as Tie], 0)
  count(Math.min(weight, MOST_FROM_TIES), `tied to ${labels(tied)}`)
  const near = [...beside].filter((e) => ties.get(e) === 'direct' && base.outline(e).kind === 'office')
  if (near.length > 0) count(OFFICE_BESIDE, `beside ${labels(near)}`)
  const words = TOPICS.reduce(
    (sum, topic, i) => sum + (entity.topics.includes(topic) ? (evidence.topicWords[i] ?? 0) : 0),
    0,
  )
  count(Math.min(words * TOPIC_WORD, MOST_FROM_TOPIC), `${words} words of ${entity.topics.join(', ')}`)
  const sport = entity.topics.includes('sport') ? 0 : (evidence.topicWords[TOPICS.indexOf('sport')] ?? 0)
  if (sense.support) count(Math.max(sport * SPORT_WORD, MOST_FROM_SPORT), `${sport} words of sport`)
  return { entity: sense.target, score: round(Math.min(1, Math.max(0, score))), why }
}

/** To hundredths: sums of decimal fractions must meet the thresholds that they seem to meet. */
function round(score: number): number {
  return Math.round(score * 100) / 100
}
