import { certaintyOn, isBeforeKnown } from '../facts/certainty'
import type { EntityIndex, Role } from '../facts/model'
import { type Answer, emptyAnswer } from './answer'
import type { Sentence, Standing } from './card'
import type { Context } from './context'
import { labelOf, officeLabelOf } from './labels'
import { holdersTold, standing, standingSentence } from './standings'

/** Of a country's offices those that its card tells, in this order: a card is a glance, and the facts know a whole cabinet. */
const GOVERNMENT: readonly Role[] = ['monarch', 'president', 'prime-minister', 'foreign-minister', 'defence-minister']

/** Who governed the country on the day: its head of state, head of government, foreign and defence ministers. */
export function answerForCountry(context: Context, country: EntityIndex): Answer {
  const { base } = context
  const offices: EntityIndex[] = []
  for (let index = 0; index < base.size; index++) {
    const { kind, role, country: home } = base.outline(index)
    if (kind === 'office' && home === country && role !== null && GOVERNMENT.includes(role)) offices.push(index)
  }
  offices.sort((a, b) => rank(context, a) - rank(context, b))
  return holdersAnswer(context, offices)
}

/** A capital answers for itself and for the government that news calls by its name, unless it was no capital on the day. */
export function answerForCapital(context: Context, place: EntityIndex): Answer {
  const { base, day, words } = context
  const capital = base.statements(place).find((s) => s.property === 'capital-of' && certaintyOn(s, day) !== null)
  if (capital?.value.type !== 'entity') return emptyAnswer()
  const stands: Sentence = {
    tone: 'plain',
    text: words.standsFor(labelOf(context, place), labelOf(context, capital.value.entity)),
    sources: context.citations.cite(capital),
  }
  const government = answerForCountry(context, capital.value.entity)
  if (government.sentences.length === 0) return emptyAnswer()
  return { ...government, sentences: [stands, ...government.sentences] }
}

/** Who headed the organisation on the day, and who chaired it. */
export function answerForOrganisation(context: Context, organisation: EntityIndex): Answer {
  const { base, day, words } = context
  const offices = base.incoming(organisation).filter((s) => s.property === 'heads')
  const answer = holdersAnswer(context, [...new Set(offices.map((s) => s.subject))])
  const chairs = base.statements(organisation).filter((s) => s.property === 'chaired-by')
  for (const statement of chairs) {
    const certainty = certaintyOn(statement, day)
    if (certainty === null || isBeforeKnown(statement, day) || statement.value.type !== 'entity') continue
    const chair = words.chair(labelOf(context, statement.value.entity))
    answer.sentences.push(standingSentence(context, chair, { statement, certainty }))
  }
  return answer
}

function holdersAnswer(context: Context, offices: readonly EntityIndex[]): Answer {
  const sentences: Sentence[] = []
  const holders: Standing[] = []
  for (const office of offices) {
    for (const held of holdersTold(context, office)) {
      const person = held.statement.subject
      const label = context.words.holds(officeLabelOf(context, office, person), labelOf(context, person))
      sentences.push(standingSentence(context, label, held))
      holders.push(standing(context, person, held))
    }
  }
  return { ...emptyAnswer(), sentences, holders }
}

function rank({ base }: Context, office: EntityIndex): number {
  const { role } = base.outline(office)
  return role === null ? GOVERNMENT.length : GOVERNMENT.indexOf(role)
}
