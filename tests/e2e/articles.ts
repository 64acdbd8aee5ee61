import { existsSync, readFileSync } from 'node:fs'

/** An article to serve as a page. */
export interface TestArticle {
  name: string
  /** With the usual metadata: `lang`, JSON-LD with the day. */
  html: string
  /** Without any: the day stands in the text alone. */
  bare: string
}

/** The article that all began with. It is not ours to ship: absent on most machines. */
const ORIGINAL = new URL('../../../shared/articles/nord-interaction-2023.fr.txt', import.meta.url)
const DEMO = new URL('../../demo/nord-interaction-2023.fr.html', import.meta.url)

/** Articles of 15 July 2023 on Nord/Interaction-2023, in French, that name the same entities. */
export function articles(): TestArticle[] {
  const demo = readFileSync(DEMO, 'utf8')
  const all = [{ name: 'the demo article', html: demo, bare: withoutMetadata(demo) }]
  if (existsSync(ORIGINAL)) all.unshift(original(readFileSync(ORIGINAL, 'utf8')))
  return all
}

export const DEMO_HTML = readFileSync(DEMO, 'utf8')

function original(text: string): TestArticle {
  const title = 'Chine et Russie : un exercice militaire conjoint en mer du Japon'
  const html = newsPage({ lang: 'fr', published: '2023-07-15', title, paragraphs: text.trim().split(/\n\s*\n/) })
  return { name: 'the original article', html, bare: withoutMetadata(html) }
}

interface News {
  lang: string
  /** ISO day. */
  published: string
  title: string
  paragraphs: string[]
  /** More of the page, after the article. */
  after?: string
}

/** A plain news page with the usual metadata. Paragraphs are text, not HTML. */
export function newsPage({ lang, published, title, paragraphs, after = '' }: News): string {
  const linked = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published }
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${escaped(title)} – Le Journal</title>
    <script type="application/ld+json">${JSON.stringify(linked)}</script>
    <style>body { max-width: 40rem; margin: 2rem auto; font: 18px/1.6 serif }</style>
  </head>
  <body>
    <header><nav><a href="/">Le Journal</a> <a href="/monde">Monde</a></nav></header>
    <main>
      <article>
        <h1>${escaped(title)}</h1>
        ${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n        ')}
      </article>
    </main>
    ${after}
    <footer>Le Journal, mentions légales</footer>
  </body>
</html>`
}

/** The same page without a word on its language or day but the text's own. */
function withoutMetadata(html: string): string {
  return html
    .replace(/<html lang="\w+">/, '<html>')
    .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '')
    .replace(/<meta property="[^"]*" content="[^"]*" \/>/g, '')
    .replace(/<time[\s\S]*?<\/time>/, '')
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
