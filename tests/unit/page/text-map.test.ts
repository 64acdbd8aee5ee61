import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/page/collect'
import { PARSERS, page } from './documents'

/** Markup of paragraphs made of words, white space, line breaks and inline elements, nested at will. */
const word = fc.constantFrom('Wang', 'Yi', 'ASEAN', 'à', '王毅', 'no\u00a0break', 'soft\u00adhyphen', '🙂', 'l’Ukraine')
const space = fc.constantFrom(' ', '\n', '\t  ', ' \n ', '', '<br>', '<wbr>', '<!-- note -->')
const inline: fc.Arbitrary<string> = fc.letrec((tie) => ({
  run: fc
    .array(fc.oneof({ depthSize: 'small' }, word, space, tie('element')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom('b', 'i', 'span', 'a', 'em'), tie('run'))
    .map(([tag, run]) => `<${tag}>${run}</${tag}>`),
})).run as fc.Arbitrary<string>
const body = fc
  .array(fc.tuple(fc.constantFrom('p', 'div', 'h2', 'li', 'blockquote'), inline), { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.map(([tag, run]) => `<${tag}>${run}</${tag}>`).join('\n'))

/** The text between two points of a document, as its text nodes have it: a line break or a new block counts as white space. */
function textBetween(document: Document, bounds: StaticRangeInit): string {
  let text = ''
  let inside = false
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const { data } = node as Text
      const from = node === bounds.startContainer ? bounds.startOffset : 0
      const to = node === bounds.endContainer ? bounds.endOffset : data.length
      if (node === bounds.startContainer) inside = true
      if (inside) text += data.slice(from, to)
      if (node === bounds.endContainer) inside = false
    } else if (inside && /^(?:br|p|div|h2|li|blockquote)$/i.test(node.nodeName)) text += '\n'
    for (const child of node.childNodes) visit(child)
    if (inside && /^(?:p|div|h2|li|blockquote)$/i.test(node.nodeName)) text += '\n'
  }
  visit(document.body)
  return text
}

const collapsed = (text: string) => text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '')

/** Three hundred pages in a simulated DOM take a few seconds, and many more on a busy machine. */
const PATIENCE_MS = 60_000

describe('locate', () => {
  it.each(Object.entries(PARSERS))(
    'finds every stretch of the text in the page again (%s)',
    (_, parse) => {
      fc.assert(
        fc.property(body, fc.nat(), fc.nat(), (html, a, b) => {
          const document = parse(`<html><body>${html}</body></html>`)
          const { article, locate } = collect(document)
          const [start = 0, end = 0] = [a % (article.text.length + 1), b % (article.text.length + 1)].sort(
            (x, y) => x - y,
          )
          const bounds = locate(start, end)
          const slice = collapsed(article.text.slice(start, end))
          expect(bounds === null ? '' : collapsed(textBetween(document, bounds))).toBe(slice)
        }),
        { numRuns: 300 },
      )
    },
    PATIENCE_MS,
  )

  it('leaves out white space that no text node holds at the edges', () => {
    const document = page('<p>Wang<br>Yi</p>')
    const { article, locate } = collect(document)
    expect(article.text).toBe('Wang Yi\n')
    expect(locate(4, 7)).toMatchObject({ startOffset: 0, endOffset: 2 })
    expect(locate(0, 5)).toMatchObject({ startOffset: 0, endOffset: 4 })
    expect(locate(4, 5)).toBeNull()
    expect(locate(7, 8)).toBeNull()
  })

  it('points into the middle of nodes whose white space was collapsed', () => {
    const document = page('<p>  The   <b>ASEAN</b>\n  summit</p>')
    const { article, locate } = collect(document)
    const at = article.text.indexOf('summit')
    const bounds = locate(at, at + 6)
    expect(bounds?.startContainer.textContent?.slice(bounds.startOffset, bounds.endOffset)).toBe('summit')
  })
})
