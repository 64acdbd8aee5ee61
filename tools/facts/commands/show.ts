import type { Card, Sourced } from '../../../src/cards/card'

/** A card for the terminal: its texts in the order in which a reader sees them, the sources at the end. */
export function showCard({
  eyebrow,
  title,
  ownName,
  line,
  onDate,
  facts,
  since,
  related,
  sources,
  asOfText,
}: Card): string {
  const parts = [
    [ownName ? `${title} (${ownName.text})` : title, eyebrow, line],
    onDate ? [onDate.heading, ...onDate.sentences.map((sentence) => `  ${numbered(sentence)}`)] : [],
    facts.map((fact) => `${fact.label}: ${numbered(fact)}`),
    since ? [since.heading, ...since.events.map((event) => `  ${event.when}: ${numbered(event)}`)] : [],
    related ? [`${related.heading}: ${related.ties.map(({ label }) => label).join(', ')}`] : [],
    sources.map(({ publisher, title: page, url, read }, i) => `[${i + 1}] ${publisher}: ${page} (${read})\n    ${url}`),
    [asOfText],
  ]
  return parts
    .map((lines) => lines.filter((each) => each !== null).join('\n'))
    .filter((part) => part !== '')
    .join('\n\n')
}

function numbered({ text, sources }: Sourced): string {
  return [text, ...sources.map((number) => `[${number}]`)].join(' ')
}
