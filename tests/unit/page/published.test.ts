import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/page/collect'
import { dayOf } from '../../../src/page/published'
import { jsonLd, PARAGRAPH, page } from './documents'

function published(head: string, body = PARAGRAPH, url?: string): string | null {
  return collect(page(`<article><h1>Headline</h1>${body}</article>`, url === undefined ? { head } : { head, url }))
    .article.published
}

describe('published', () => {
  it.each([
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2023-07-15T10:00:00+02:00' })],
    ['a list of types', jsonLd([{ '@type': ['Article', 'NewsArticle'], datePublished: '2023-07-15' }])],
    ['a graph', jsonLd({ '@graph': [{ '@type': 'Person' }, { '@type': 'NewsArticle', datePublished: '2023-07-15' }] })],
    [
      'the main entity',
      jsonLd({
        '@type': 'WebPage',
        mainEntity: { '@type': 'https://schema.org/NewsArticle', datePublished: '2023-07-15' },
      }),
    ],
    [
      'wrapped JSON-LD',
      '<script type="application/ld+json"><![CDATA[{"@type":"NewsArticle","datePublished":"2023-07-15"}]]></script>',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2023-07-15T23:30:00-05:00">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2023-07-15">'],
    ['Parse.ly', '<meta name="parsely-pub-date" content="2023-07-15T08:00:00Z">'],
    ['Sailthru', '<meta name="sailthru.date" content="2023-07-15 08:00:00">'],
    ['an RFC date', '<meta name="pubdate" content="Sat, 15 Jul 2023 08:00:00 GMT">'],
  ])('reads it from %s', (_, head) => {
    expect(published(head)).toBe('2023-07-15')
  })

  it.each([
    ['<time datetime>', '<time datetime="2023-07-15T10:00">yesterday</time>'],
    ['microdata', '<span itemprop="datePublished" content="2023-07-15">x</span>'],
    ['a byline', '<div class="byline">By A. Writer — 15 July 2023</div>'],
    [
      'the text',
      '<p>JAKARTA, Saturday 15 July 2023 — The ministers met for a long and frank talk about all that parts them.</p>',
    ],
  ])('reads it from %s', (_, body) => {
    expect(published('', body + PARAGRAPH)).toBe('2023-07-15')
  })

  it.each([
    '/2023/07/15/story.html',
    '/world/2023-07-15-story',
    '/20230715/story',
    '/a/2023/7/15/',
    '/news_story-20230715.html',
  ])('reads it from the address %s', (path) => {
    expect(published('', PARAGRAPH, `https://news.example${path}`)).toBe('2023-07-15')
  })

  it.each(['/2023/07/story', '/story-12023071', '/2023/13/45/story'])('finds no day in the address %s', (path) => {
    expect(published('', PARAGRAPH, `https://news.example${path}`)).toBeNull()
  })

  it('keeps the day as the publisher wrote it', () => {
    expect(published('<meta property="article:published_time" content="2023-07-15T00:30:00+09:00">')).toBe('2023-07-15')
  })

  it("does not take a video's day, a date to come or a broken script", () => {
    const video = jsonLd({ '@type': 'VideoObject', datePublished: '2020-01-01' })
    expect(published(`${video}<script type="application/ld+json">{oops</script>`)).toBeNull()
    expect(published('<meta name="date" content="2999-01-01">')).toBeNull()
  })

  describe('of a story that was written anew years later', () => {
    const changed = (dateModified: string) =>
      jsonLd({ '@type': 'NewsArticle', datePublished: '2012-05-10', dateModified })
    const shown = (day: string) => `<time datetime="${day}T11:16:53Z">1 day ago</time>${PARAGRAPH}`

    it('is the day that the page shows', () => {
      expect(published(changed('2023-07-15T11:16:53Z'), shown('2023-07-15'))).toBe('2023-07-15')
      const head = `<meta property="article:published_time" content="2012-05-10"><meta property="article:modified_time" content="2023-07-15">`
      expect(published(head, shown('2023-07-15'))).toBe('2023-07-15')
    })

    it.each([
      ['the page shows the first day too', '2023-07-15', shown('2012-05-10') + shown('2023-07-15')],
      ['the page shows no day', '2023-07-15', PARAGRAPH],
      ['only a story beside shows it', '2023-07-15', `<aside>${shown('2023-07-15')}</aside>${PARAGRAPH}`],
      ['it was changed within a year', '2013-02-01', shown('2013-02-01')],
      ['the change is to come', '2999-01-01', shown('2999-01-01')],
    ])('is the first day when %s', (_, dateModified, body) => {
      expect(published(changed(dateModified), body)).toBe('2012-05-10')
    })
  })

  it('does not take the time of a story beside', () => {
    expect(published('', `${PARAGRAPH}<aside><time datetime="2020-01-01">old</time></aside>`)).toBeNull()
  })
})

describe('dayOf', () => {
  it('is silent on what names two days or none', () => {
    expect(dayOf('15 July 2023, updated 16 July 2023', 'en')).toBeNull()
    expect(dayOf('yesterday', 'en')).toBeNull()
    expect(dayOf('2023-02-30', 'en')).toBeNull()
  })
})
