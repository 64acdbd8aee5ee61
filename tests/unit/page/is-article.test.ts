import { describe, expect, it } from 'vitest'
import { isArticle } from '../../../src/page/is-article'
import { jsonLd, PARAGRAPH, PARSERS, type PageParts, page } from './documents'

const STORY = PARAGRAPH.repeat(4)
const at = (body: string, parts: PageParts = {}) =>
  isArticle(page(body, { url: 'https://news.example/world/story', ...parts }))

describe('isArticle', () => {
  it.each([
    ['NewsArticle', jsonLd({ '@type': 'NewsArticle' })],
    ['an array', jsonLd([{ '@type': ['Thing', 'ReportageNewsArticle'] }])],
    ['a graph', jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Article' }] })],
    ['og:type', '<meta property="og:type" content="article">'],
    ['a published time', '<meta property="article:published_time" content="2023-07-15">'],
  ])('believes markup that says so: %s', (_, head) => {
    expect(at(PARAGRAPH, { head })).toBe(true)
  })

  it('believes microdata', () => {
    expect(at(`<div itemscope itemtype="https://schema.org/NewsArticle">${PARAGRAPH}</div>`)).toBe(true)
  })

  it('takes paragraphs with a date for an article', () => {
    expect(at(`<article><time datetime="2023-07-15">x</time>${STORY}</article>`)).toBe(true)
    expect(
      at(
        `${STORY}<p>This Saturday, 15 July 2023, the talks about the northern waters went on late into the night.</p>`,
      ),
    ).toBe(true)
    const chinese =
      '<p>据中国国防部2023年7月15日消息，俄罗斯海空兵力将于近日参加北部战区组织的演习，地点在日本海中部海空域，双方将共同维护战略通道安全。</p>'
    expect(at(chinese.repeat(3), { lang: 'zh' })).toBe(true)
  })

  it('takes plain text with a date for an article', () => {
    const line =
      'The two ministers met on the margins of the summit in July 2023 and spoke for more than an hour about trade.'
    const document = page(`<pre>${[line, line, line].join('\n\n')}</pre>`)
    Object.defineProperty(document, 'contentType', { value: 'text/plain' })
    expect(isArticle(document)).toBe(true)
  })

  it('takes a page that is one preformatted text for an article, and a script shown as such for none', () => {
    const line =
      'The two ministers met on the margins of the summit in July 2023 and spoke for more than an hour about trade.'
    const pre = `<pre>${[line, line, line].join('\n\n')}</pre>`
    expect(at(pre)).toBe(true)
    const script = page(pre)
    Object.defineProperty(script, 'contentType', { value: 'text/javascript' })
    expect(isArticle(script)).toBe(false)
  })

  const LINE = PARAGRAPH.replace(/<\/?p>/g, '')
  const DECLARED = { head: jsonLd({ '@type': 'NewsArticle' }) }

  it.each([
    ['one division with line breaks', `<div>${`${LINE}<br><br>`.repeat(4)}</div>`],
    ['a division each', `<div>${LINE}</div>`.repeat(4)],
    [
      'a division, in Chinese',
      `<div>${'据中国国防部消息，俄罗斯海空兵力将于近日参加北部战区组织的演习。<br>'.repeat(6)}</div>`,
    ],
    ['a form around the whole page', `<form><h1>Title</h1>${STORY}</form>`],
    ['a wrapper named after its comments', `<div class="comments-enabled"><h1>Title</h1>${STORY}</div>`],
    ['a story beside a list of others', STORY + `<article>Other story</article>`.repeat(4)],
  ])('finds the text of a page that says it is an article in %s', (_, body) => {
    expect(at(body, DECLARED)).toBe(true)
  })

  it('does not take a cookie notice for the text of an article', () => {
    expect(at(`<div>${LINE}</div><p>Watch.</p>`, DECLARED)).toBe(false)
  })

  it('wants text: a video that says it is an article, an undated text and a short one are none', () => {
    expect(at('<p>Watch.</p>', { head: jsonLd({ '@type': 'NewsArticle' }) })).toBe(false)
    expect(at(STORY)).toBe(false)
    expect(at(`<time datetime="2023-07-15">x</time>${PARAGRAPH}`)).toBe(false)
  })

  it('counts no paragraphs of menus, forms and comments', () => {
    expect(at(`<time datetime="2023-07-15">x</time><div class="comments">${STORY}</div><nav>${STORY}</nav>`)).toBe(
      false,
    )
  })

  it('takes home pages and lists for what they are', () => {
    const dated = `<time datetime="2023-07-15">x</time>${STORY}`
    for (const path of ['/', '/fr/', '/en', '/index.html']) {
      expect(at(dated, { url: `https://news.example${path}` })).toBe(false)
    }
    const teaser = `<article><h2>Story</h2>${PARAGRAPH}</article>`
    expect(at(teaser.repeat(8), { head: '<meta property="og:type" content="article">' })).toBe(false)
  })

  it('leaves encyclopedias alone', () => {
    const head = `<meta name="generator" content="MediaWiki 1.43">${jsonLd({ '@type': 'Article' })}`
    expect(at(STORY, { head })).toBe(false)
  })

  it('decides the same in a window', () => {
    const html = `<html><head><meta property="og:type" content="article"></head><body>${STORY}</body></html>`
    expect(isArticle(PARSERS['happy-dom'](html))).toBe(true)
    expect(isArticle(PARSERS['happy-dom'](html, 'about:blank'))).toBe(true)
    expect(isArticle(PARSERS['happy-dom']('<html><body></body></html>'))).toBe(false)
  })
})
