import type { Card, Sourced } from '../cards/card'
import { dayInWords } from './dates'
import { WORDS } from './words'

/** A card as plain text for the clipboard, with its sources written out: numbers in brackets lead to the list at the end. */
export function cardText(card: Card): string {
  const { onDate, since, related } = card
  const { colon, sources } = WORDS[card.lang]
  const paragraphs = [
    [card.ownName ? `${card.title} (${card.ownName.text})` : card.title, card.eyebrow, card.line],
    onDate && [onDate.heading, ...onDate.sentences.map(numbered)],
    card.facts.map((fact) => `${fact.label}${colon}${numbered(fact)}`),
    since && [since.heading, ...since.events.map((event) => `${event.when}${colon}${numbered(event)}`)],
    related && [`${related.heading}${colon}${related.ties.map((tie) => tie.label).join(', ')}`],
    card.sources.length > 0 && [sources, ...sourceLines(card)],
    [card.asOfText],
  ]
  return paragraphs
    .map((lines) => (lines || []).filter(Boolean).join('\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function numbered({ text, sources }: Sourced): string {
  return [text, ...sources.map((number) => `[${number}]`)].join(' ')
}

function sourceLines({ sources, lang }: Card): string[] {
  return sources.map(
    ({ publisher, title, url, read }, at) =>
      `[${at + 1}] ${publisher}, ${title}, ${url} (${WORDS[lang].readOn(dayInWords(read, lang))})`,
  )
}
