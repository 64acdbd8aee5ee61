import type { AnnotatedCard, Annotation } from './annotation'

/** For people to read: where, what it says, what it is, how sure, in columns; then the cards, if there are any. */
export function asTable({ id, lang, date, mentions, cards }: Annotation): string {
  const head = `${id}: ${mentions.length} mention${mentions.length === 1 ? '' : 's'}, language ${lang ?? 'unknown'}, date ${date ?? 'unknown'}`
  const rows = mentions.map((m) => [
    String(m.start),
    m.text.replace(/\s+/gu, ' '),
    m.entity.kind,
    m.entity.id,
    m.score.toFixed(2),
    m.shown ? 'shown' : '',
  ])
  const table = rows.length > 0 ? aligned([['start', 'text', 'kind', 'entity', 'score', ''], ...rows]) : ''
  return [head, table, ...(cards ?? []).map(asText)].filter(Boolean).join('\n\n')
}

function asText({ title, line, onDate, since, facts, sources, asOf }: AnnotatedCard): string {
  return [
    `── ${title}`,
    line ?? '',
    ...onDate.text.map((sentence) => `  ${sentence}`),
    ...since.map(({ date, text }) => `  ${date} ${text}`),
    ...facts.map(({ label, value }) => `  ${label}: ${value}`),
    ...sources.map(({ publisher, title: name, url }, i) => `  [${i + 1}] ${publisher}, ${name}, ${url}`),
    asOf ? `  as of ${asOf}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

/** Pads columns by what they take on a terminal: a character of Chinese, Japanese or Korean takes two places. */
function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, places(row[column] ?? '')), 0),
  )
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - places(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u

function places(text: string): number {
  return [...text].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0)
}
