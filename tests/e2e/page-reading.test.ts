import { expect, test } from 'vitest'
import { newsPage } from './articles'
import { useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardOf, closeCard, openCard, readUnderlined, rest, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'
import { has, openPanel, textOf } from './panel'

/* Reading pages as browsers draw them, which documents that are only parsed cannot show, and reading them again when they change. */

const browser = useBrowser()

const INTRO =
  'Les ministres ont parlé pendant plus d’une heure du commerce, de la sécurité et de la suite de leurs discussions.'
/** Above the time in which a first change of the page is read again. */
const READ_AGAIN_MS = 2500

function openStory(body: string, paragraphs = [INTRO, INTRO]): Promise<Tab> {
  const page = newsPage({ lang: 'fr', published: '2023-07-15', title: 'Un titre', paragraphs })
  return browser.open(browser.site.put('/monde/article.html', page.replace('</article>', `${body}</article>`)))
}

async function namesOn(tab: Tab): Promise<string[]> {
  return (await underlined(tab)).map(({ text }) => text)
}

function namesBecome(tab: Tab, wanted: string[]): Promise<unknown> {
  return until(`the names to be ${wanted}`, async () => {
    const names = (await readUnderlined(tab)).map(({ text }) => text)
    return names.join() === wanted.join()
  })
}

test('text is read as it is drawn: hidden text not, drop caps with their word, blocks apart', async () => {
  const tab = await openStory(`
    <style>.cap { float: left; font-size: 3em } .gone { display: none } .unseen { visibility: hidden } .line { display: block }</style>
    <p><span class="cap">M</span>oscou n’a pas répondu aux questions qui lui ont été posées à ce sujet pendant la journée.</p>
    <p class="gone">Jakarta n’est pas à lire ici.</p><p class="unseen">L’ASEAN non plus.</p>
    <p><span class="line">Pé</span><span class="line">kin</span></p>
    <p>Ils se sont vus en <b>mer</b> du <i>Japon</i>.</p>`)
  const names = await namesOn(tab)
  expect(names).toContain('Moscou')
  expect(names).toContain('mer du Japon')
  expect(names.filter((name) => /Jakarta|ASEAN|kin/.test(name))).toEqual([])
})

test('names in an open shadow root are underlined, drawn and open their cards', async () => {
  const tab = await openStory(`<div id="host"></div>
    <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>Une dépêche de Moscou.</p>'</script>`)
  expect(await namesOn(tab)).toEqual(['Moscou'])
  expect(await cardOf(tab, 'Moscou')).toContain('Moscou')
})

test('a page that draws its text anew keeps its underlines, on the new nodes', async () => {
  const tab = await openStory('<p id="p">Une dépêche de Moscou.</p>')
  await namesBecome(tab, ['Moscou'])
  await tab.evaluate(() => {
    const old = document.getElementById('p')
    old?.replaceWith(old.cloneNode(true))
  })
  await until('the underline to stand on the new node', () => tab.evaluate(marksAreConnected))
  expect(await cardOf(tab, 'Moscou')).toContain('Moscou')
})

test('text that comes, goes or is unfolded later is read again', async () => {
  const tab = await openStory(
    '<p id="p">Une dépêche de Moscou.</p><p id="more" style="display: none">Jakarta attend.</p>',
  )
  await namesBecome(tab, ['Moscou'])
  await tab.evaluate(() => document.getElementById('more')?.removeAttribute('style'))
  await namesBecome(tab, ['Moscou', 'Jakarta'])
  await tab.evaluate(() => document.getElementById('p')?.remove())
  await namesBecome(tab, ['Jakarta'])
})

test.each([
  ['a class', 'html.wait article { visibility: hidden }'],
  ['a style sheet for the whole page', 'html.wait body { display: none }'],
  ['something inside of it', 'main.wait article { display: none }'],
])('a page that is hidden until it is ready is read when %s shows it', async (_, css) => {
  const page = newsPage({
    lang: 'fr',
    published: '2023-07-15',
    title: 'Un titre',
    paragraphs: [INTRO, 'Une dépêche de Moscou.'],
  })
  const hidden = page.replace(/<(html|main)/g, '<$1 class="wait"').replace('</style>', `${css}</style>`)
  const tab = await browser.open(browser.site.put('/monde/cache.html', hidden))
  await sleep(READ_AGAIN_MS)
  expect(await readUnderlined(tab)).toEqual([])
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll('.wait')) element.classList.remove('wait')
  })
  await namesBecome(tab, ['Moscou'])
})

test.each([
  ['faded out', 'opacity: 0'],
  ['beside the window', 'position: absolute; left: 200vw'],
])('a first mention that nobody sees, %s, does not take the only underline', async (_, style) => {
  const tab = await openStory(
    `<div style="overflow: hidden"><p style="${style}">Vue de Moscou et de Pékin.</p></div><p id="p">Une dépêche de Moscou.</p>`,
  )
  await namesBecome(tab, ['Pékin', 'Moscou'])
  expect(await tab.evaluate(isSecondUnderlinedIn, 'p')).toBe(true)
})

test('a change under an open card waits until it is closed', async () => {
  const tab = await openStory('<p id="p">Une dépêche de Moscou.</p>')
  await cardOf(tab, 'Moscou')
  await tab.evaluate((intro) => {
    document.getElementById('p')?.insertAdjacentHTML('afterend', `<p>Jakarta attend. ${intro}</p>`)
  }, INTRO)
  await sleep(READ_AGAIN_MS)
  expect(await openCard(tab)).toContain('Moscou')
  await closeCard(tab)
  await namesBecome(tab, ['Moscou', 'Jakarta'])
})

test('a page that changes its address without loading is read as a new article', async () => {
  const tab = await openStory('<p>Une dépêche de Moscou.</p>')
  await namesBecome(tab, ['Moscou'])
  await tab.evaluate((intro) => {
    history.pushState({}, '', '/monde/autre.html')
    const article = document.querySelector('article') as HTMLElement
    article.innerHTML = `<h1>Autre</h1><p>${intro}</p><p>Jakarta attend.</p>`
  }, INTRO)
  await namesBecome(tab, ['Jakarta'])
})

test('a name in a link opens its card by hovering, and a click follows the link', async () => {
  const tab = await openStory(
    '<p>Une dépêche de <a href="#suite">Moscou</a> et rien de plus, disent-ils.</p><p id="suite">Fin.</p>',
  )
  expect(await cardOf(tab, 'Moscou')).toContain('Moscou')
  const [name] = await underlined(tab)
  if (!name) throw new Error('no name is underlined')
  await closeCard(tab)
  await tab.click(name.box.x + 5, name.box.y + 5)
  expect(await tab.evaluate(() => location.hash)).toBe('#suite')
  expect(await openCard(tab)).toBeNull()
})

test('a page that takes the card away only closes it', async () => {
  const tab = await openStory('<p>Une dépêche de Moscou.</p>')
  await cardOf(tab, 'Moscou')
  await tab.evaluate((host) => document.querySelector(host)?.remove(), CARD_HOST)
  await tab.moveTo(2, 2)
  await sleep(READ_AGAIN_MS)
  await rest(tab, 'Moscou')
  expect(await until('the card again', () => openCard(tab))).toContain('Moscou')
})

test('a page that lists stories, or is no article at all, is left alone', async () => {
  const teaser = `<article><h2>Moscou répond</h2><p>Une dépêche de Moscou, puis une autre. ${INTRO}</p></article>`
  const list = `<!doctype html><html lang="fr"><head><title>Monde</title></head><body><main>${teaser.repeat(8)}</main></body></html>`
  const tab = await browser.open(browser.site.put('/monde', list))
  await sleep(READ_AGAIN_MS)
  expect(await readUnderlined(tab)).toEqual([])
})

/** Runs in the page. */
function isSecondUnderlinedIn(id: string): boolean {
  const [, second] = [...(CSS.highlights.get('u10') ?? [])]
  return second?.startContainer.parentElement?.id === id
}

/** Runs in the page. */
function marksAreConnected(): boolean {
  const ranges = [...(CSS.highlights.get('u10') ?? [])]
  return ranges.length > 0 && ranges.every((range) => range.startContainer.isConnected)
}

test('a page that does not say its language is read in that of its text, whatever letters stand in brackets', async () => {
  const english = newsPage({
    lang: 'en',
    published: '2024-10-16',
    title: 'Manila launches war games after drills around Taiwan',
    paragraphs: [
      'Thousands of troops yesterday launched joint exercises in the northern and western Philippines, after China held huge drills around Taiwan.',
      'It took place about 9km from Thitu Island (Jhongye Island, 中業島), a garrisoned island in the Spratly group (Nansha Islands, 南沙群島).',
      'The crew were unhurt, and later sailed the vessel home, where it was repaired and put to sea again within a week.',
    ],
  })
  await underlined(
    await browser.open(browser.site.put('/world/article.html', english.replace('<html lang="en">', '<html>'))),
  )
  const panel = await openPanel(browser)
  await has(panel, '.entity-row')
  expect(await textOf(panel, 'h1')).toBe('Article du 16 octobre 2024 · anglais')
})
