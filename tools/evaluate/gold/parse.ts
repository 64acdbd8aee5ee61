import type { Flow } from '../../../src/page/article'
import { type GoldArticle, GoldError, type GoldMark } from './article'
import { readFrontMatter } from './front-matter'
import { MarkError, type MarkedText, readMarkedText } from './marked-text'

/**
 * Reads a gold file as an article with marks: the headline is its title, the first paragraph its lead.
 * `file` is its path from the gold folder, `<lang>/<slug>.md`. @throws GoldError
 */
export function parseGold(file: string, content: string): GoldArticle {
  const lines = content.replace(/\r\n/gu, '\n').split('\n')
  const { lang, published, isTrap, heldOut, tests, length } = readFrontMatter(file, lines)
  if (!file.startsWith(`${lang}/`)) throw new GoldError(file, 1, `lang "${lang}" is not the name of the folder`)
  const [headline, ...paragraphs] = blocks(lines, length)
  const title = /^# +(?<title>.+)$/u.exec(headline?.source ?? '')?.groups?.['title']
  if (!headline || title === undefined) {
    throw new GoldError(file, headline?.line ?? length, 'the text begins with "# " and a headline of one line')
  }
  if (paragraphs.length === 0) throw new GoldError(file, headline.line, 'nothing follows the headline')

  const flows: Flow[] = []
  const marks: GoldMark[] = []
  const starts: MarkedText['lines'] = []
  let text = ''
  for (const [i, { source, line }] of [{ source: title, line: headline.line }, ...paragraphs].entries()) {
    const at = text.length
    const flow = readFlow(file, source, line)
    flows.push({ start: at, end: at + flow.text.length, role: i === 0 ? 'title' : i === 1 ? 'lead' : 'body' })
    marks.push(...flow.marks.map(({ start, end, id }) => ({ start: at + start, end: at + end, id })))
    starts.push(...flow.lines.map((begin) => ({ offset: at + begin.offset, line: begin.line })))
    text += `${flow.text}\n`
  }
  const article = { title: text.slice(0, flows[0]?.end), lang, published, text, flows }
  const lineAt = (offset: number) => starts.findLast((start) => start.offset <= offset)?.line ?? headline.line
  return { file, article, isTrap, heldOut, tests, marks, lineAt }
}

/** What stands between blank lines, each with the number of its first line. */
function blocks(lines: readonly string[], from: number): { source: string; line: number }[] {
  const found: { source: string; line: number }[] = []
  let isNew = true
  for (const [i, line] of lines.entries()) {
    if (i < from) continue
    const last = found.at(-1)
    if (line.trim() === '') isNew = true
    else if (isNew || !last) {
      found.push({ source: line.trim(), line: i + 1 })
      isNew = false
    } else last.source += `\n${line.trim()}`
  }
  return found
}

function readFlow(file: string, source: string, line: number): MarkedText {
  try {
    return readMarkedText(source, line)
  } catch (error) {
    throw error instanceof MarkError ? new GoldError(file, error.line, error.reason) : error
  }
}
