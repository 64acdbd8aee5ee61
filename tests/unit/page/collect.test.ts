import { describe, expect, it } from 'vitest'
import type { FlowRole } from '../../../src/page/article'
import { collect } from '../../../src/page/collect'
import { PARAGRAPH, PARSERS, page, pageHtml } from './documents'

/** The flows of a page's article as texts, each behind its role. */
function flowsOf(body: string): [FlowRole, string][] {
  const { article } = collect(page(body))
  return article.flows.map(({ start, end, role }) => [role, article.text.slice(start, end)])
}

function textsOf(body: string): string[] {
  return flowsOf(body).map(([, text]) => text)
}

describe.each(Object.entries(PARSERS))('collect on %s', (_, parse) => {
  it('reads an article with its title, lead and paragraphs, and none of the page around it', () => {
    const { article } = collect(
      parse(
        pageHtml(`
          <header><nav><a href="/">World</a> <a href="/sport">Sport</a></nav></header>
          <main>
            <h1>Ministers meet in Jakarta</h1>
            <p class="standfirst">A short word on what this is.</p>
            <div class="byline">By Ann Writer, 15 July 2023</div>
            <div class="share-bar"><button>Share</button><a href="#">Copy link</a></div>
            <article>${PARAGRAPH}<p>It was a long day.</p>
              <figure><img alt=""><figcaption>The hall.</figcaption></figure>
              <aside><p>Read also: another story.</p></aside>
              ${PARAGRAPH}
              <form><p>Subscribe to our letter</p></form>
            </article>
            <section class="comments"><p>First! I think that this is a very long comment on the article above, is it not?</p></section>
          </main>
          <footer><p>All rights reserved.</p></footer>`),
      ),
    )
    const flows = article.flows.map(({ start, end, role }) => `${role}: ${article.text.slice(start, end).slice(0, 20)}`)
    expect(flows).toEqual([
      'title: Ministers meet in Ja',
      'lead: A short word on what',
      'body: The two ministers me',
      'body: It was a long day.',
      'caption: The hall.',
      'aside: Read also: another s',
      'body: The two ministers me',
    ])
    expect(article).toMatchObject({ title: 'Ministers meet in Jakarta', lang: 'en', published: '2023-07-15' })
  })
})

describe('flows', () => {
  it('reads inline elements in one go and ends at blocks', () => {
    expect(
      textsOf(`<p><b>Wang</b> <i>Yi</i> met <a href="/p">Park</a> Jin.</p><div>Next<div>inner</div>after</div>`),
    ).toEqual(['Wang Yi met Park Jin.', 'Next', 'inner', 'after'])
  })

  it('parts at two line breaks, and takes one for a space', () => {
    expect(textsOf('<p>one<br>two<br><br>three<br> <br>four</p>')).toEqual(['one two', 'three', 'four'])
  })

  it('shows white space as the page does', () => {
    expect(textsOf('<p>  a \n\t b<b> </b> c\u00a0 d  </p>')).toEqual(['a b c\u00a0 d'])
  })

  it('keeps letters set high with their word, and leaves out marks of notes and readings of characters', () => {
    expect(textsOf('<p>Le 1<sup>er</sup> mai<sup>2</sup><sup><a href="#n3">c</a></sup></p>')).toEqual(['Le 1er mai'])
    expect(textsOf('<p><ruby>王<rp>(</rp><rt>おう</rt><rp>)</rp></ruby>毅</p>')).toEqual(['王毅'])
  })

  it.each([
    ['scripts and styles', '<script>x()</script><style>p{}</style><noscript>no</noscript><template>t</template>'],
    [
      'what is hidden',
      '<p hidden>h</p><p aria-hidden="true">a</p><p style="display:none">d</p><p style="visibility: hidden">v</p>',
    ],
    ['what the reader writes', '<div contenteditable>draft</div><textarea>t</textarea><p contenteditable="true">e</p>'],
    ['controls', '<button>b</button><select><option>o</option></select><form>f</form><div role="button">r</div>'],
    ['code', '<p>x</p><code>let a</code>'.replace('<p>x</p>', '')],
    ['pictures', '<svg><text>s</text></svg><video>v</video><iframe>i</iframe>'],
    [
      'chrome by its names',
      '<div class="ArticleShare">s</div><div id="newsletter_box">n</div><div class="x-ad">a</div>',
    ],
  ])('skips %s', (_, furniture) => {
    expect(textsOf(`<p>before</p>${furniture}<p>after</p>`)).toEqual(['before', 'after'])
  })

  it('does not take words inside other words for names of chrome', () => {
    expect(textsOf('<div class="shadow-header head adventure">text</div>')).toEqual(['text'])
  })

  it('does not take the article for chrome, whatever its wrapper is called', () => {
    expect(textsOf(`<div class="with-comments social"><h1>Title</h1>${PARAGRAPH}</div>`)).toHaveLength(2)
  })

  it('sets links to other stories and related boxes aside', () => {
    const flows = flowsOf(`<article>${PARAGRAPH}<p><a href="/b">Another story altogether</a></p>
      <div class="related"><h3>Tension</h3><p>A teaser.</p></div>${PARAGRAPH}</article>`)
    expect(flows.map(([role]) => role)).toEqual(['body', 'aside', 'aside', 'aside', 'body'])
  })

  it('sets the stories before and after aside', () => {
    const flows = flowsOf(
      `<article>${PARAGRAPH}<div class="story_prev_next"><span>Another story</span><b>A third one</b></div></article>`,
    )
    expect(flows.map(([role]) => role)).toEqual(['body', 'aside'])
  })

  it.each([
    [
      'a box under its heading',
      '<div><h3>Lesen Sie auch</h3><div><b>Deutschland</b><p>Ein anderer Artikel.</p></div></div>',
    ],
    ['headlines that stand open', '<h3>Mehr zum Thema</h3><h4>Ein anderer Artikel</h4><h4>Noch ein Artikel</h4>'],
    [
      'a headline on the same line',
      '<p>À lire aussi La natalité menacée</p><p>Sur le même sujet : Encore un article</p>',
    ],
    ['a list of tags', '<div><span>キーワード：</span><ul><li>外交</li><li>防衛</li></ul></div>'],
    ['stories in capitals', '<div><p>MORE FROM POLITICS</p><p>7 mins ago</p><p>A bill is signed.</p></div>'],
  ])('sets other stories aside: %s', (_, others) => {
    const flows = flowsOf(`<article>${PARAGRAPH.repeat(3)}${others}${PARAGRAPH}</article>`)
    const body = flows.filter(([role]) => role === 'body')
    expect(body).toHaveLength(4)
    expect(flows.length).toBeGreaterThan(5)
  })

  it.each([
    ['a sentence', '<p>Related to this, the two ministers spoke about the waters of the north.</p>'],
    ['a subheading', '<h3>More than trade</h3>'],
    [
      'the article itself',
      `<div><p>Related</p>${PARAGRAPH.repeat(12).replaceAll('The two', `${'The two ministers met. '.repeat(8)}The two`)}</div>`,
    ],
    ['a button to the comments above it', `<p>Comments</p>${PARAGRAPH.repeat(4)}`],
  ])('does not take for other stories what only begins like them: %s', (_, story) => {
    const flows = flowsOf(`<article>${story}${PARAGRAPH}</article>`)
    expect(flows.filter(([role]) => role === 'aside').length).toBeLessThanOrEqual(1)
    if (!story.includes('<p>Related<')) expect(flows.filter(([role]) => role === 'aside')).toEqual([])
  })

  it('sets comments aside to the end', () => {
    const flows = flowsOf(`<article>${PARAGRAPH.repeat(3)}<h2>Комментарии (2)</h2>${PARAGRAPH.repeat(2)}</article>`)
    expect(flows.map(([role]) => role)).toEqual(['body', 'body', 'body', 'aside', 'aside', 'aside'])
  })

  it('parts plain text at empty lines only', () => {
    expect(textsOf('<pre>One line\nand the next\n\nSecond paragraph</pre>')).toEqual([
      'One line and the next',
      'Second paragraph',
    ])
  })

  it('reads open shadow roots, and what is slotted where it shows', () => {
    const document = PARSERS['happy-dom'](pageHtml('<div id="host"><b>slotted</b></div>'))
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<p>before <slot></slot> after</p>'
    expect(collect(document).article.text).toBe('before slotted after\n')
  })

  it('gives an empty article for an empty page', () => {
    const { article, locate } = collect(page(''))
    expect(article).toMatchObject({ text: '', flows: [], published: null })
    expect(locate(0, 1)).toBeNull()
  })
})
