import type { Card, Sourced } from './card'
import type { CardForm } from './card-form'
import { statementsOf } from './statements'
import { withMark } from './wikidata-alone'
import { WORDS } from './words/all'

/** A card as text to copy, in one of its forms. */
export function cardText(card: Card, form: CardForm): string {
  switch (form.is) {
    case 'text':
      return written(card, PLAIN)
    case 'markdown':
      return written(card, MARKDOWN)
    case 'report':
      return report(
        card,
        statementsOf(card).find(({ text }) => text === form.statement),
      )
  }
}

/** How the parts of a text are marked. */
interface Style {
  text(text: string): string
  title(text: string): string
  heading(text: string): string
  item(text: string): string
  number(number: number): string
  source(number: number, publisher: string, title: string, url: string, read: string): string
}

const PLAIN: Style = {
  text: (text) => text,
  title: (text) => text,
  heading: (text) => text,
  item: (text) => text,
  number: (number) => `[${number}]`,
  source: (number, publisher, title, url, read) => `[${number}] ${publisher}, ${title}, ${url} (${read})`,
}

const MARKDOWN: Style = {
  text: (text) => escaped(text),
  title: (text) => `## ${escaped(text)}`,
  heading: (text) => `### ${escaped(text)}\n`,
  item: (text) => `- ${escaped(text)}`,
  number: (number) => `[^${number}]`,
  source: (number, publisher, title, url, read) =>
    `[^${number}]: ${escaped(publisher)}, [${escaped(title)}](<${url}>) (${read})`,
}

function written(card: Card, style: Style): string {
  const { onDate, since, related, members, labels, legend } = card
  const { colon, comma } = WORDS[card.lang]
  const said = (each: Sourced, label = '') =>
    [style.item(label + withMark(card, each.text, each)), ...each.sources.map(style.number)].join(
      style === PLAIN ? ' ' : '',
    )
  const names = (heading: string, labelled: readonly { label: string; wikidataAlone?: true }[]) =>
    style.item(`${heading}${colon}${labelled.map((each) => withMark(card, each.label, each)).join(comma)}`)
  const paragraphs = [
    [style.title(card.ownName ? `${card.title} (${card.ownName.text})` : card.title)],
    [card.eyebrow, card.line ?? ''].map(style.text),
    onDate && [style.heading(onDate.heading), ...onDate.sentences.map((sentence) => said(sentence))],
    since && [style.heading(since.heading), ...since.events.map((event) => said(event, event.when + colon))],
    card.facts.map((fact) => said(fact, fact.label + colon)),
    [members && names(members.heading, members.entries), related && names(related.heading, related.ties)],
    card.sources.length > 0 && [
      style.heading(labels.sources),
      ...card.sources.map(({ publisher, title, url, readText }, at) =>
        style.source(at + 1, publisher, title, url, readText),
      ),
    ],
    [legend && style.text(`${legend.mark} ${legend.full}`), card.asOfText],
  ]
  return paragraphs
    .map((lines) => (lines || []).filter(Boolean).join('\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** What those who keep the facts need to find a statement again. */
function report(card: Card, statement: Sourced | undefined): string {
  const { heading, statement: quoted, where, wrong } = WORDS[card.lang].report
  const { colon } = WORDS[card.lang]
  const ids = [card.entity.id, card.entity.wikidata].filter(Boolean).join(', ')
  const cited = (statement?.sources ?? []).flatMap((number) => card.sources[number - 1]?.url ?? [])
  return [
    heading,
    `${where}${colon}${card.title} (${ids})${card.date ? `, ${card.date}` : ''}`,
    ...(statement ? [`${quoted}${colon}${statement.text}`] : []),
    ...cited,
    card.asOfText,
    `${wrong}${colon}`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** Signs that Markdown would read as marks. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
