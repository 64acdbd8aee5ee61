import { CARD_LANGUAGES, type Card, type CardLanguage, type Fact, type Standing } from '../../src/cards/card'
import { nameOf } from '../../src/cards/labels'
import { makeCard } from '../../src/cards/make-card'
import { withMark } from '../../src/cards/wikidata-alone'
import { WORDS } from '../../src/cards/words/all'
import type { Kind } from '../../src/facts/kinds'
import type { Source } from '../../src/facts/model'
import { explain } from '../../src/spotting/grounds'
import { spot } from '../../src/spotting/spot'
import type { Facts } from '../facts/open'
import type { InputDocument } from './documents'

/* What `annotate` prints as JSON. People build on it: docs/annotate.md describes the form, and it is only ever added to. */

export interface Annotation {
  id: string
  title: string
  lang: string | null
  date: string | null
  /** Only for HTML: the text that was read, which the offsets point into. */
  text?: string
  mentions: AnnotatedMention[]
  cards?: AnnotatedCard[]
}

export interface AnnotatedMention {
  start: number
  end: number
  text: string
  entity: { id: string; wikidata: string | null; kind: Kind; label: string }
  score: number
  why: string[]
  salience: number
  shown: boolean
}

export interface AnnotatedCard {
  entity: Card['entity']
  title: string
  line: string | null
  lang: CardLanguage
  date: string | null
  onDate: { text: string[]; holders: Standing[]; offices: Standing[] }
  since: { date: string; text: string; wikidataAlone?: true }[]
  facts: { label: string; value: string }[]
  timeline: { label: string; from: string | null; to: string | null; wikidataAlone?: true }[]
  related: { id: string; label: string; tie: string }[]
  sources: Source[]
  asOf: string | null
}

/** Annotates one article, with the cards of its entities when a language for them is asked for. */
export function annotate(
  { base, lexicon, drawings }: Facts,
  document: InputDocument,
  cards: CardLanguage | 'article' | null,
): Annotation {
  const { article } = document
  const { mentions, claims } = spot(article, lexicon, base)
  const lang = cards === 'article' ? (CARD_LANGUAGES.find((l) => l === article.lang) ?? 'en') : cards
  const labelLang = lang ?? article.lang ?? 'en'
  const spoken = CARD_LANGUAGES.find((l) => l === labelLang) ?? 'en'
  const idOf = (index: number) => base.entity(index).id
  const ids = [...new Set(mentions.map(({ entity }) => idOf(entity)))]
  const context = {
    published: article.published,
    claims: claims.map(({ person, office }) => ({ person: idOf(person), office: idOf(office) })),
    others: ids,
  }
  return {
    id: document.id,
    title: article.title,
    lang: article.lang,
    date: article.published,
    ...(document.fromHtml ? { text: article.text } : {}),
    mentions: mentions.map(({ start, end, entity, score, grounds, salience, shown }) => {
      const { id, wikidata, kind, names } = base.entity(entity)
      const label =
        names.find((n) => n.lang === labelLang)?.name ??
        nameOf({ base, lang: spoken, words: WORDS[spoken] }, entity).text
      return {
        start,
        end,
        text: article.text.slice(start, end),
        entity: { id, wikidata, kind, label },
        score,
        why: explain(base, grounds),
        salience,
        shown,
      }
    }),
    ...(lang === null ? {} : { cards: ids.map((id) => printed(makeCard(base, id, context, lang, drawings))) }),
  }
}

function printed(card: Card): AnnotatedCard {
  return {
    entity: card.entity,
    title: card.title,
    line: card.line,
    lang: card.lang,
    date: card.date,
    onDate: {
      text: card.onDate?.sentences.map((sentence) => withMark(card, sentence.text, sentence)) ?? [],
      holders: card.onDate?.holders ?? [],
      offices: card.onDate?.offices ?? [],
    },
    since: card.since?.events.map(({ date, text, ...each }) => ({ date, text, ...aloneOf(each) })) ?? [],
    facts: [...card.facts.map(({ label, text }: Fact) => ({ label, value: text })), ...membersFact(card)],
    timeline: barsOf(card),
    related: card.related?.ties.map(({ id, label, tie }) => ({ id, label, tie })) ?? [],
    sources: card.sources.map(({ publisher, title, url, read }) => ({ publisher, title, url, read })),
    asOf: card.asOf,
  }
}

function membersFact(card: Card): AnnotatedCard['facts'] {
  const { members, lang } = card
  if (members === null) return []
  const names = members.entries.map((member) =>
    withMark(card, member.span === null ? member.label : `${member.label} (${member.span})`, member),
  )
  return [{ label: members.heading, value: new Intl.ListFormat(lang, { type: 'conjunction' }).format(names) }]
}

/** In the order in which they began. */
function barsOf({ timeline }: Card): AnnotatedCard['timeline'] {
  const bars = timeline?.lanes.flatMap(({ label, tracks }) => tracks.flat().map((bar) => ({ ...bar, label }))) ?? []
  return bars
    .sort((a, b) => a.start - b.start)
    .map(({ label, from, to, ...bar }) => ({ label, from, to, ...aloneOf(bar) }))
}

function aloneOf({ wikidataAlone }: { wikidataAlone?: true }): { wikidataAlone?: true } {
  return wikidataAlone ? { wikidataAlone } : {}
}
