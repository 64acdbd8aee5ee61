import type { EntityIndex } from '../facts/model'
import { certaintiesIn } from './certainties'
import { type Form, type Forms, type Lead, mayNameClub, type Reading, SAFETIES, type Safety } from './forms'
import type { Decision, Ground } from './grounds'
import { isCalledByFamilyName, termsOf } from './lifetimes'
import { type Evidence, isAboutSport, SAFETY, standingGrounds } from './standing'
import { countryOf, TIES, type Tie, tiesOf } from './ties'

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

interface Standing {
  grounds: readonly Ground[]
  weight: number
}

interface Winner {
  reading: Reading
  score: number
}

/** What a round made of a form. */
interface Judgement {
  /** By reading. */
  scores: readonly number[]
  winner: Winner | null
}

/** Decides all forms of an article together. The same forms in the same order always give the same answer. */
export function agree(forms: Forms, evidence: Evidence): Agreement {
  const { base } = evidence
  const all = [...forms.all()].filter(({ isNamed }) => isNamed)
  const isSport = isAboutSport(evidence)
  const isClub = ({ readings }: Form) => readings.some(({ candidate }) => mayNameClub(base, candidate.entity))
  const isSafe = (form: Form) =>
    form.isSafe && !(isSport && isClub(form)) && !evidence.doubles.has((form.readings[0] as Reading).candidate.entity)
  const safe = all.filter(isSafe)
  const open = all.filter((form) => !isSafe(form))
  const sure = certaintiesIn(base)
  /** The safest form that names an entity. */
  const namedBy = new Map<EntityIndex, Safety>()
  /** Countries that are named, or spoken for by their adjective or by places that are safe alone. */
  const countries = new Set<EntityIndex>()
  const standings = new Map<Reading, Standing>()
  // Before the first round, all readings of a form are as good as each other.
  let judgements: Judgement[] = open.map(({ readings }) => ({ scores: readings.map(() => 1), winner: null }))

  for (let round = 0, isStable = false; round < MOST_ROUNDS && !isStable; round++) {
    weigh('with hopes')
    const next = open.map((form) => judge(form))
    isStable = next.every(({ winner }, i) => winner?.reading === judgements[i]?.winner?.reading)
    judgements = next
  }
  // Without hopes, what only they held up falls, and with it what it held up. Nothing rises again, so that this comes to an end.
  for (let hasFallen = true; hasFallen; ) {
    weigh('decided only')
    const next = open.map((form) => judge(form))
    const stands = next.map(({ winner }, i) => winner !== null && winner.reading === judgements[i]?.winner?.reading)
    hasFallen = judgements.some(({ winner }, i) => winner !== null && !stands[i])
    judgements = next.map((judgement, i) => (stands[i] ? judgement : { ...judgement, winner: null }))
  }
  const decisions = new Map<Form, Decision | null>()
  for (const form of safe) {
    decisions.set(form, { ...SAFE_ALONE, entity: (form.readings[0] as Reading).candidate.entity })
  }
  open.forEach((form, i) => void decisions.set(form, explained(judgements[i]?.winner ?? null)))
  return {
    decisionOf: (form) => decisions.get(form) ?? null,
    decide: (form, leads) => explained(judge(form, leads).winner, leads),
  }

  /** Writes down how certain each entity is: 1 for what is decided or spoken for, a share of HOPE for what is open. */
  function weigh(by: 'with hopes' | 'decided only'): void {
    sure.clear()
    namedBy.clear()
    countries.clear()
    open.forEach(({ readings, isSurname }, i) => {
      const { winner, scores } = judgements[i] as Judgement
      if (winner) isNamed(winner.reading)
      else if (by === 'with hopes' && !isSurname) shareHope(readings, scores)
    })
    for (const { readings } of safe) isNamed(readings[0] as Reading)
    for (const entity of evidence.speaking) {
      sure.raise(entity, 1)
      countries.add(entity)
    }
  }

  function shareHope(readings: readonly Reading[], scores: readonly number[]): void {
    const sum = scores.reduce((total, score) => total + score, 0)
    readings.forEach(({ candidate: { entity } }, k) => {
      if (sum > 0) sure.raise(entity, (HOPE * (scores[k] as number)) / sum)
    })
  }

  function isNamed({ candidate: { entity, outline }, safety }: Reading): void {
    sure.raise(entity, 1)
    // Who names the Pentagon speaks of America.
    const country = countryOf(base, entity)
    if (country !== null) sure.raise(country, 1)
    if (outline.kind === 'country') countries.add(entity)
    else if (country !== null && (outline.kind === 'office' || (outline.kind === 'place' && safety === 'alone')))
      countries.add(country)
    const by = namedBy.get(entity)
    if (by === undefined || isSafer(safety, by)) namedBy.set(entity, safety)
  }

  /** How good the readings of a form are, and the one that is good enough and ahead of all others. */
  function judge({ readings }: Form, leads?: ReadonlyMap<EntityIndex, Lead>): Judgement {
    const scores = readings.map((reading) => scoreOf(reading, leads))
    const best = Math.max(...scores)
    const isAhead = best >= THRESHOLD && scores.filter((score) => score > best - MARGIN).length === 1
    const winner = isAhead ? { reading: readings[scores.indexOf(best)] as Reading, score: best } : null
    return { scores, winner }
  }

  /** Beyond CERTAIN too: of two that are certain, one may still be far ahead. */
  function scoreOf(reading: Reading, leads?: ReadonlyMap<EntityIndex, Lead>): number {
    const { weight } = standingOf(reading)
    const lead = leadOf(reading, leads)?.weight ?? 0
    const elsewhere = isNamedElsewhere(reading) ? NAMED_ELSEWHERE : 0
    if (lead + elsewhere === 0 && !mayStandBare(reading)) return 0
    return Math.max(0, weight + lead + elsewhere + weightOfTies(reading))
  }

  /**
   * A family name that neither a full name nor a title explains: of the thousands who bear one, some are always tied to the article. Only
   * those are called so whom every reader knows.
   */
  function mayStandBare({ candidate: { entity }, safety }: Reading): boolean {
    return safety !== 'surname' || isCalledByFamilyName(base, termsOf(base, entity), evidence.day)
  }

  function weightOfTies({ candidate, safety }: Reading): number {
    const ties = tiesOf(base, candidate.entity)
    let weight = 0
    for (const tie of TIES) {
      let count = 0
      for (const entity of ties[tie]) count += sure.of(entity)
      weight += count * TIE_WEIGHT[tie]
    }
    if (safety === 'country') {
      const country = countryOf(base, candidate.entity)
      if (country !== null && countries.has(country)) weight += COUNTRY_OF_PLACE
    }
    return Math.min(weight, SAFETY[safety].mostFromTies)
  }

  function isNamedElsewhere({ candidate, safety }: Reading): boolean {
    const by = namedBy.get(candidate.entity)
    return by !== undefined && isSafer(by, safety)
  }

  /** What speaks for a reading whatever the other names mean, found out once. */
  function standingOf(reading: Reading): Standing {
    let standing = standings.get(reading)
    if (!standing) {
      const grounds = standingGrounds(reading, evidence)
      standing = { grounds, weight: grounds.reduce((sum, ground) => sum + ground.weight, 0) }
      standings.set(reading, standing)
    }
    return standing
  }

  /** The winner with its grounds, which add up to its score unless they come to more than 1. */
  function explained(winner: Winner | null, leads?: ReadonlyMap<EntityIndex, Lead>): Decision | null {
    if (!winner) return null
    const { reading, score } = winner
    const { entity } = reading.candidate
    const [safety, ...standing] = standingOf(reading).grounds
    const ties = weightOfTies(reading)
    const lead = leadOf(reading, leads)
    const grounds = [
      safety as Ground,
      ...(isNamedElsewhere(reading)
        ? [{ what: 'named in full elsewhere', entities: [], weight: NAMED_ELSEWHERE }]
        : []),
      ...(ties > 0 ? [{ what: 'tied to', entities: tiedTo(reading), weight: ties }] : []),
      ...(lead ? [{ what: lead.what, entities: lead.offices, weight: lead.weight }] : []),
      ...standing,
    ]
    return { entity, score: Math.min(score / CERTAIN, 1), grounds }
  }

  function tiedTo({ candidate }: Reading): EntityIndex[] {
    const ties = tiesOf(base, candidate.entity)
    return TIES.flatMap((tie) => [...ties[tie]].filter((entity) => sure.of(entity) === 1))
  }
}

/** What leads to the person of the reading: here, or anywhere in the article. */
function leadOf({ candidate }: Reading, leads?: ReadonlyMap<EntityIndex, Lead>): Lead | null {
  return leads ? (leads.get(candidate.entity) ?? null) : candidate.lead
}

const SAFE_ALONE: Omit<Decision, 'entity'> = {
  score: SAFETY.alone.weight / CERTAIN,
  grounds: [{ what: SAFETY.alone.what, entities: [], weight: SAFETY.alone.weight }],
}

function isSafer(one: Safety, other: Safety): boolean {
  return SAFETIES.indexOf(one) < SAFETIES.indexOf(other)
}
