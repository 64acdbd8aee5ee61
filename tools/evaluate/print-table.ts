import type { Table } from './tables'

/** The table for a terminal: the first column to the left, numbers to the right. */
export function asText({ title, head, rows }: Table): string {
  const widths = columnWidths([head, ...rows])
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return [title, '', line(head), ...rows.map(line)].join('\n')
}

/** The table in Markdown. */
export function asMarkdown({ title, head, rows }: Table): string {
  const widths = columnWidths([head, ...rows])
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [`**${title}**`, '', line(head), rule, ...rows.map(line)].join('\n')
}

/** In letters; a rule of Markdown takes three at least. */
function columnWidths(rows: readonly string[][]): number[] {
  return (rows[0] ?? []).map((_, i) => Math.max(3, ...rows.map((row) => row[i]?.length ?? 0)))
}
