import type { Base } from '../facts/base'
import { type EntityIndex, TOPICS } from '../facts/model'
import { mayNameClub, type Reading, type Safety } from './forms'
import type { Ground } from './grounds'
import { isAtTheHead, isInLeadingOffice, isInOffice, isOfOtherTimes, termsOf } from './lifetimes'

/* What speaks for a reading, or against it, whatever the other names of the article mean. Weights are hundredths of a score. */

/** What an article says as a whole. */
export interface Evidence {
  base: Base
  /** Days since 1970, or null. */
  day: number | null
  /** Entities that words like "chinois" speak for. */
  speaking: ReadonlySet<EntityIndex>
  /** How many different words of each topic it uses, in the order of TOPICS. */
  topicWords: readonly number[]
  /** People whose full name somebody else of the article bears. */
  doubles: ReadonlySet<EntityIndex>
}

export const SAFETY: Record<Safety, { weight: number; what: string; mostFromTies: number }> = {
  alone: { weight: 80, what: 'name is safe alone', mostFromTies: 60 },
  country: { weight: 20, what: 'name needs its country', mostFromTies: 60 },
  support: { weight: 20, what: 'name needs support', mostFromTies: 60 },
  // Of the many people of one family name, some are always tied to the article.
  surname: { weight: 10, what: 'family name alone', mostFromTies: 30 },
}

/** An office that the facts tie to the person stands within a few words. */
const OFFICE_BESIDE = 40

const TOPIC_WORD = 10
const MOST_FROM_TOPIC = 20
/** Words of sport beside a name that has no business there: the namesake is playing. */
const SPORT_WORD = -15
const MOST_FROM_SPORT = -60
const SPORT = TOPICS.indexOf('sport')

/** It stands in a row with sure names of its kind. */
const IN_ROW = 20
/** Given name and family name together: others of that name are fewer than of either. */
const WHOLE_NAME = 15
/** In UTF-16 units. Shorter ones are common all the same: "Wang Yi", "Kim Jong". */
const LONG_NAME = 10

/** Those in office make the news, ministers of the first rank most; and of heads of state and government the family name does. */
const IN_OFFICE = 10
const IN_LEADING_OFFICE = 20
const AT_THE_HEAD = 20
/** What stands between the words of a name. */
const WORDS = /\p{L}[ ·・‧\u00a0-]\p{L}/u
/** Shorter family names are words ("May") or those of too many (Kim). Of Latin letters; others write none so short by chance. */
const SHORT_SURNAME = /^[\p{Script=Latin}]{1,4}$/u
/** Somebody else of the article bears the full name: what stands beside it has to tell the two apart. */
const DOUBLE = -80
const OF_OTHER_TIMES = -20

/** Whether the article speaks of sport more than of all else: a page of news with a teaser for a match does not. */
export function isAboutSport({ topicWords }: Evidence): boolean {
  const all = topicWords.reduce((sum, words) => sum + words, 0)
  return (topicWords[SPORT] ?? 0) * 2 > all
}

export function standingGrounds({ candidate, safety, written }: Reading, evidence: Evidence): Ground[] {
  const { base, day, topicWords, doubles } = evidence
  const { entity, outline, beside, row, lead } = candidate
  const grounds: Ground[] = []
  const add = (weight: number, what: string, entities: readonly EntityIndex[] = []) => {
    grounds.push({ what, entities, weight })
  }
  add(SAFETY[safety].weight, SAFETY[safety].what)
  if (row.length > 0) add(IN_ROW, 'in a row with', row)
  if (outline.kind === 'person' && safety === 'support' && written.length >= LONG_NAME && WORDS.test(written))
    add(WHOLE_NAME, 'whole name')
  if (beside.length > 0 && safety !== 'surname') add(OFFICE_BESIDE, 'beside', beside)
  const words = outline.topics.reduce((sum, topic) => sum + (topicWords[TOPICS.indexOf(topic)] ?? 0), 0)
  if (words > 0) add(Math.min(words * TOPIC_WORD, MOST_FROM_TOPIC), `${words} words of ${outline.topics.join(', ')}`)
  if (doubles.has(entity) && safety !== 'surname') add(DOUBLE, 'somebody else bears the name')
  // In sport the name of a town is its club's, however safe it is elsewhere; of other names only unsure ones are in doubt.
  const isInDoubt = safety !== 'alone' || (isAboutSport(evidence) && (mayNameClub(base, entity) || candidate.isLent))
  const isOutOfSport = candidate.isVisited || outline.topics.includes('sport')
  const sport = isInDoubt && !isOutOfSport ? (topicWords[SPORT] ?? 0) : 0
  if (sport > 0) add(Math.max(sport * SPORT_WORD, MOST_FROM_SPORT), `${sport} words of sport`)
  if (safety === 'alone') return grounds
  if (outline.kind !== 'person' || day === null) return grounds
  const terms = termsOf(base, entity)
  if (isOfOtherTimes(terms, day)) add(OF_OTHER_TIMES, 'of other times')
  else if (safety !== 'surname' && isInLeadingOffice(base, terms, day))
    add(IN_LEADING_OFFICE, 'in leading office on the day')
  else if (isInOffice(terms, day)) add(IN_OFFICE, 'in office on the day')
  // Heads of state are called by their titles: "Mme Borne" is rather somebody else.
  const isTelling = safety === 'surname' && !SHORT_SURNAME.test(written) && !lead?.isCourtesy
  if (isTelling && isAtTheHead(base, terms, day)) add(AT_THE_HEAD, 'at the head of a country')
  return grounds
}
