import type { EntityIndex } from '../facts/model'
import { type Form, type Forms, type Lead, mayNameClub, type Reading } from './forms'
import type { Decision, Ground } from './grounds'
import { isCalledByFamilyName, termsOf } from './lifetimes'
import { namedIn, namingOf } from './naming'
import { type Evidence, isAboutSport, SAFETY, standingGrounds } from './standing'
import { countryOf, TIES, type Tie, type Ties, tiesOf } from './ties'

/*
 * Which one? Every reading of a form gets a score; below THRESHOLD there is no mention. Readings share support: what one name of the
 * article probably means speaks for what others may mean, in rounds, until nothing changes; in the end only what is decided counts, or
 * two doubts would hold each other up. So the reading of the whole article wins in which the names agree best. The weights are plain
 * numbers on purpose, in hundredths of a score: the grounds name every one that counted.
 */

/** Below it, silence. */
export const THRESHOLD = 50

/** Two readings closer than this cannot be told apart. */
const MARGIN = 10

const CERTAIN = 100

/** Many weak hints must not make a certainty: ties count up to `mostFromTies`. */
const TIE_WEIGHT: Record<Tie, number> = { direct: 30, remote: 15, country: 10 }

/**
 * The country of a place is named, or a place in it that is safe alone: towns are told of so. A person or a body of that country is not
 * enough, for of its many towns some are always called like something else.
 */
const COUNTRY_OF_PLACE = 30

/** A safer form names it elsewhere in the article: the full name of a person, the long name of an organisation. */
const NAMED_ELSEWHERE = 60
/** What an open form is worth as support for others, shared among its readings by what speaks for each so far. */
const HOPE = 0.8
/** Articles agree after three or four rounds; names that keep changing sides stay as they stand. */
const MOST_ROUNDS = 8

/** What the names of an article mean together. */
export interface Agreement {
  /** What a form means, or null where silence is better. */
  decisionOf(form: Form): Decision | null
  /** What a form means where only these titles lead to one of its people. */
  decide(form: Form, leads: ReadonlyMap<EntityIndex, Lead>): Decision | null
}

/** A reading of a form that is open, with what each round asks of it. */
interface Option {
  reading: Reading
  /** Whether it counts where neither a full name nor a title explains it. */
  mayStandBare: boolean
  /** Found out as soon as it counts: of a hundred who bear a family name, most never do. */
  weighed: Weighed | null
}

interface Weighed {
  /** What speaks for the reading whatever the other names mean. */
  standing: number
  ties: Ties
}

/** A form that is open. */
interface Case {
  form: Form
  options: readonly Option[]
  judgement: Judgement
}

interface Judgement {
  /** How good the options are. */
  scores: readonly number[]
  /** The option that is good enough and ahead of all others, and its score. */
  winner: Winner | null
}

interface Winner {
  option: Option
  score: number
}

/** Decides all forms of an article together. The same forms in the same order always give the same answer. */
export function agree(forms: Forms, evidence: Evidence): Agreement {
  const { base } = evidence
  const isSport = isAboutSport(evidence)
  const named = namedIn(base)
  const decisions = new Map<Form, Decision | null>()
  const open = new Map<Form, Case>()
  for (const form of forms.all()) {
    if (!form.isNamed) continue
    if (isSafe(form)) {
      const reading = form.readings[0] as Reading
      named.add(namingOf(base, reading))
      decisions.set(form, safeAlone(reading.candidate.entity))
    } else {
      const options = form.readings.map(optionOf)
      // Before the first round, all readings of a form are as good as each other.
      open.set(form, { form, options, judgement: { scores: options.map(() => 1), winner: null } })
    }
  }
  for (const entity of evidence.speaking) named.addSpokenFor(entity)
  named.keep()

  const cases = [...open.values()]
  for (let round = 0, isStable = false; round < MOST_ROUNDS && !isStable; round++) {
    weigh('with hopes')
    const next = cases.map(({ options }) => judge(options))
    isStable = cases.every(({ judgement }, i) => judgement.winner?.option === next[i]?.winner?.option)
    cases.forEach((each, i) => {
      each.judgement = next[i] as Judgement
    })
  }
  // Without hopes, what only they held up falls, and with it what it held up. Nothing rises again, so that this comes to an end.
  for (let hasFallen = true; hasFallen; ) {
    weigh('decided only')
    hasFallen = false
    const next = cases.map(({ options }) => judge(options))
    cases.forEach((each, i) => {
      const { winner } = each.judgement
      const { scores, winner: still } = next[i] as Judgement
      const stands = winner !== null && still?.option === winner.option
      if (winner && !stands) hasFallen = true
      each.judgement = { scores, winner: stands ? still : null }
    })
  }
  for (const { form, judgement } of cases) decisions.set(form, explained(judgement.winner))
  return {
    decisionOf: (form) => decisions.get(form) ?? null,
    decide: (form, leads) => explained(judge(open.get(form)?.options ?? [], leads).winner, leads),
  }

  function isSafe({ isSafe, readings: [only] }: Form): boolean {
    if (!isSafe || !only) return false
    const { entity, isLent } = only.candidate
    return !(isSport && (isLent || mayNameClub(base, entity))) && !evidence.doubles.has(entity)
  }

  function optionOf(reading: Reading): Option {
    return { reading, mayStandBare: mayStandBare(reading), weighed: null }
  }

  function weighed(option: Option): Weighed {
    option.weighed ??= {
      standing: standingGrounds(option.reading, evidence).reduce((sum, { weight }) => sum + weight, 0),
      ties: tiesOf(base, option.reading.candidate.entity),
    }
    return option.weighed
  }

  /**
   * A family name that neither a full name nor a title explains: of the thousands who bear one, some are always tied to the article. Only
   * those are called so whom every reader knows.
   */
  function mayStandBare({ candidate: { entity }, safety }: Reading): boolean {
    return safety !== 'surname' || isCalledByFamilyName(base, termsOf(base, entity), evidence.day)
  }

  /** Writes down what the article names: what is decided or spoken for, and a share of HOPE for what is open. */
  function weigh(by: 'with hopes' | 'decided only'): void {
    named.forget()
    for (const { form, options, judgement } of cases) {
      if (judgement.winner) named.add(namingOf(base, judgement.winner.option.reading))
      else if (by === 'with hopes' && !form.isSurname) shareHope(options, judgement.scores)
    }
  }

  function shareHope(options: readonly Option[], scores: readonly number[]): void {
    const sum = scores.reduce((total, score) => total + score, 0)
    if (sum === 0) return
    options.forEach(({ reading: { candidate } }, i) => {
      named.addHope(candidate.entity, (HOPE * (scores[i] as number)) / sum)
    })
  }

  function judge(options: readonly Option[], leads?: ReadonlyMap<EntityIndex, Lead>): Judgement {
    const scores = options.map((option) => scoreOf(option, leads))
    const best = Math.max(...scores)
    const isAhead = best >= THRESHOLD && scores.filter((score) => score > best - MARGIN).length === 1
    return { scores, winner: isAhead ? { option: options[scores.indexOf(best)] as Option, score: best } : null }
  }

  /** Beyond CERTAIN too: of two that are certain, one may still be far ahead. */
  function scoreOf(option: Option, leads?: ReadonlyMap<EntityIndex, Lead>): number {
    const { reading, mayStandBare } = option
    const lead = leadOf(reading, leads)?.weight ?? 0
    const elsewhere = isNamedElsewhere(reading) ? NAMED_ELSEWHERE : 0
    if (lead + elsewhere === 0 && !mayStandBare) return 0
    return Math.max(0, weighed(option).standing + lead + elsewhere + weightOfTies(option))
  }

  function isNamedElsewhere({ candidate, safety }: Reading): boolean {
    return named.isNamedMoreSafely(candidate.entity, safety)
  }

  function weightOfTies(option: Option): number {
    const { ties } = weighed(option)
    const { candidate, safety } = option.reading
    let weight = 0
    for (const tie of TIES) {
      let count = 0
      for (const entity of ties[tie]) count += named.certaintyOf(entity)
      weight += count * TIE_WEIGHT[tie]
    }
    if (safety === 'country') {
      const country = countryOf(base, candidate.entity)
      if (country !== null && named.isCountryNamed(country)) weight += COUNTRY_OF_PLACE
    }
    return Math.min(weight, SAFETY[safety].mostFromTies)
  }

  /** The winner with its grounds, which add up to its score unless they come to more than 1. */
  function explained(winner: Winner | null, leads?: ReadonlyMap<EntityIndex, Lead>): Decision | null {
    if (!winner) return null
    const { option, score } = winner
    const { reading } = option
    const [first, ...others] = standingGrounds(reading, evidence)
    const grounds = [first as Ground]
    if (isNamedElsewhere(reading)) {
      grounds.push({ what: 'named in full elsewhere', entities: [], weight: NAMED_ELSEWHERE })
    }
    const ties = weightOfTies(option)
    if (ties > 0) grounds.push({ what: 'tied to', entities: tiedTo(option), weight: ties })
    const lead = leadOf(reading, leads)
    if (lead) grounds.push({ what: lead.what, entities: lead.offices, weight: lead.weight })
    grounds.push(...others)
    return { entity: reading.candidate.entity, score: Math.min(score / CERTAIN, 1), grounds }
  }

  function tiedTo(option: Option): EntityIndex[] {
    const { ties } = weighed(option)
    const certain: EntityIndex[] = []
    for (const tie of TIES) {
      for (const entity of ties[tie]) if (named.certaintyOf(entity) === 1) certain.push(entity)
    }
    return certain
  }
}

/** What leads to the person of the reading: here, or anywhere in the article. */
function leadOf({ candidate }: Reading, leads?: ReadonlyMap<EntityIndex, Lead>): Lead | null {
  return leads ? (leads.get(candidate.entity) ?? null) : candidate.lead
}

const SAFE_ALONE: readonly Ground[] = [{ what: SAFETY.alone.what, entities: [], weight: SAFETY.alone.weight }]

function safeAlone(entity: EntityIndex): Decision {
  return { entity, score: SAFETY.alone.weight / CERTAIN, grounds: SAFE_ALONE }
}
