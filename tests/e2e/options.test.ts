import { afterEach, expect, test } from 'vitest'
import type { Settings } from '../../src/extension/settings-form'
import { DEMO_HTML, newsPage } from './articles'
import { OPTIONS, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { cardCloses, cardOf, closeCard, leave, openCard, readUnderlined, rest, underlined } from './driver/reader'
import { sleep, until } from './driver/wait'

/* The options page: what it sets takes effect in open tabs at once, and goes into a file and back. */

const browser = useBrowser()
afterEach(() => browser.set({}))

async function openBoth() {
  const article = await browser.open(browser.site.put('/monde/exercice.html', DEMO_HTML))
  await underlined(article)
  const options = await browser.openExtension(OPTIONS, { background: true })
  await until('the page', () => options.evaluate(() => document.querySelector('h1') !== null))
  return { article, options }
}

/** Presses the choice, check box or switch with this label, whatever spaces are in it. */
const choose = (options: Tab, label: string) =>
  until(label, () =>
    options.evaluate((wanted) => {
      const labels = [...document.querySelectorAll<HTMLElement>('label')]
      const one = labels.find((row) => row.textContent?.trim().replace(/\s/g, ' ') === wanted)
      one?.querySelector('input')?.click()
      return one !== undefined
    }, label),
  )
const pressButton = (options: Tab, label: string) =>
  until(label, () =>
    options.evaluate((wanted) => {
      const one = [...document.querySelectorAll('button')].find((button) => button.textContent === wanted)
      one?.click()
      return one !== undefined
    }, label),
  )
/** Types a site into the first list and adds it. */
async function type(options: Tab, site: string) {
  await options.bringToFront() // A page in the back is not drawn anew, and the form would not know the text yet.
  await options.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('.add input') as HTMLInputElement
    field.value = typed
    field.dispatchEvent(new Event('input', { bubbles: true }))
    requestAnimationFrame(() => field.form?.requestSubmit())
  }, site)
}
const marksOf = (article: Tab) => article.evaluate(() => [...CSS.highlights.keys()])
const says = (options: Tab, words: string) =>
  until(words, () => options.evaluate((wanted) => document.body.innerText.includes(wanted), words))
const names = async (article: Tab) => (await readUnderlined(article)).map(({ text }) => text)

test('marks change in open tabs at once; with none, the keyboard still opens cards', async () => {
  const { article, options } = await openBoth()
  await choose(options, 'Ondulé')
  await until('wavy marks', async () => (await marksOf(article)).includes('u30') || null)
  await choose(options, 'Orange')
  await until('orange marks', async () => (await marksOf(article)).join() === 'u33' || null)
  await choose(options, 'Aucune : le clavier seul mène aux noms')
  await until('no marks', async () => (await marksOf(article)).length === 0)
  await article.bringToFront()
  await browser.session.runCommand('next-mention')
  await until('a card', () => openCard(article))
})

test('kinds and number of marked names change in open tabs at once', async () => {
  const { article, options } = await openBoth()
  const before = await names(article)
  expect(before).toContain('Chine')
  await choose(options, 'Pays')
  await until('all but countries', async () => {
    const now = await names(article)
    return now.includes('Wang Yi') && !now.includes('Chine')
  })
  await choose(options, '3 pour cent mots, les plus parlants')
  await until('fewer', async () => {
    const now = await names(article)
    return now.length > 0 && now.length < before.length / 2
  })
  expect(await names(article)).toContain('Wang Yi')
})

test('every mention, or the first of each name', async () => {
  const { article, options } = await openBoth()
  const times = async (name: string) => (await names(article)).filter((text) => text === name).length
  expect(await times('Moscou')).toBe(1)
  await choose(options, 'Chaque nom partout où il apparaît')
  await until('every mention', async () => (await times('Moscou')) > 1)
  await choose(options, 'Chaque nom à sa première apparition')
  await until('the first alone', async () => (await times('Moscou')) === 1)
})

test('cards speak the language that is chosen, in tabs that are open', async () => {
  const english = newsPage({
    lang: 'en',
    published: '2023-07-15',
    title: 'Talks in Jakarta',
    paragraphs: [
      'Wang Yi, Chinese Foreign Minister, met his counterparts in Jakarta on Friday and spoke about trade for two hours.',
      'The ministers will meet again in the autumn, their spokesmen said, without giving a day or a place for it so far.',
    ],
  })
  const article = await browser.open(browser.site.put('/world/talks.html', english))
  const options = await browser.openExtension(OPTIONS, { background: true })
  const cardSays = async (words: RegExp) => {
    await article.bringToFront()
    await until(String(words), async () => words.test(await cardOf(article, 'Wang Yi')) || null)
    await closeCard(article)
  }
  await cardSays(/15 juillet 2023/i)
  await choose(options, 'La langue de l’article, lorsque les fiches la parlent')
  await cardSays(/15 July 2023/i)
  await choose(options, 'La langue du navigateur')
  await cardSays(/15 juillet 2023/i)
  await choose(options, 'English')
  await cardSays(/15 July 2023/i)
})

test('a card opens and closes after the times that are chosen', async () => {
  const { article, options } = await openBoth()
  await choose(options, 'Après 0,8 seconde')
  await choose(options, 'Après 2 secondes')
  await until('both to be stored', async () => {
    const { restMs, leaveMs } = await stored()
    return restMs === 800 && leaveMs === 2000
  })
  await article.bringToFront()
  await rest(article, 'Wang Yi')
  await sleep(500)
  expect(await openCard(article)).toBeNull()
  await until('the card', () => openCard(article))
  await leave(article)
  await sleep(1000)
  expect(await openCard(article)).not.toBeNull()
  await cardCloses(article)
})

test('with presses alone, a resting pointer opens nothing', async () => {
  const { article, options } = await openBoth()
  await choose(options, 'Jamais : seulement si on le presse')
  await sleep(300)
  await article.bringToFront()
  await rest(article, 'Wang Yi')
  await sleep(1200)
  expect(await openCard(article)).toBeNull()
  const { box } = (await underlined(article)).find(({ text }) => text === 'Wang Yi') ?? expect.fail('not underlined')
  await article.click(box.x + box.width / 2, box.y + box.height / 2)
  await until('a card', () => openCard(article))
})

test('a site typed into the list is read no more; a wrong one is refused in words', async () => {
  const { article, options } = await openBoth()
  await type(options, 'pas un site')
  await says(options, 'Ce n’est pas le nom d’un site.')
  await type(options, 'http://www.journal.example/monde')
  await until('no underlines', async () => (await names(article)).length === 0)
  await pressButton(options, 'Retirer')
  await underlined(article)
})

test('only the sites of a list are read, once the reader wants it so', async () => {
  const { article, options } = await openBoth()
  await choose(options, 'Seulement les articles de ces sites')
  await until('no underlines', async () => (await names(article)).length === 0)
  // The first list is theirs, the second that of sites never to read.
  await type(options, 'journal.example')
  await underlined(article)
})

test('it switches off and on everywhere', async () => {
  const { article, options } = await openBoth()
  await choose(options, 'Souligner les noms dans les articles de presse')
  await until('no underlines', async () => (await names(article)).length === 0)
  await choose(options, 'Souligner les noms dans les articles de presse')
  await underlined(article)
})

test('what the reader knows is listed by name, and marked again on their word', async () => {
  await browser.set({ known: ['wang-yi'] })
  const { article, options } = await openBoth()
  await says(options, 'Wang Yi')
  expect(await names(article)).not.toContain('Wang Yi')
  await pressButton(options, 'Marquer de nouveau')
  await until('the name', async () => (await names(article)).includes('Wang Yi') || null)
})

test('settings go into a file and back; a bad file changes nothing', async () => {
  await browser.set({ mark: 'wavy', known: ['wang-yi'], sitesOff: ['elsewhere.example'] })
  const options = await browser.openExtension(OPTIONS)
  await says(options, 'elsewhere.example')
  const saved = await options.evaluate(async () => {
    const saving = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob)
        return 'about:blank#'
      }
    })
    // The file is looked at, not saved.
    HTMLAnchorElement.prototype.click = () => {}
    const label = 'Enregistrer dans un fichier'
    ;[...document.querySelectorAll('button')].find((button) => button.textContent === label)?.click()
    return (await saving).text()
  })
  const take = (text: string) =>
    options.evaluate((content) => {
      const files = new DataTransfer()
      files.items.add(new File([content], 'settings.json'))
      const field = document.querySelector<HTMLInputElement>('[type="file"]') as HTMLInputElement
      field.files = files.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }, text)

  await browser.set({ mark: 'solid' })
  await take(saved.replace('wavy', 'blinking'))
  await says(options, 'Rien n’a été changé.')
  expect(await stored()).toMatchObject({ mark: 'solid' })
  await take(saved)
  await says(options, 'Réglages repris.')
  expect(await stored()).toEqual({ form: 2, mark: 'wavy', known: ['wang-yi'], sitesOff: ['elsewhere.example'] })
})

test('settings of the first form are found again', async () => {
  const old: Partial<Settings> = { off: true, sitesOff: ['elsewhere.example'] }
  await browser.inExtension(OPTIONS, storeAsBefore, old)
  const options = await browser.openExtension(OPTIONS)
  await says(options, 'elsewhere.example')
  expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('[role="switch"]')?.checked)).toBe(false)
})

test('it tells the day of the facts, the keys, and what it contains of others’ work', async () => {
  const options = await browser.openExtension(OPTIONS)
  await says(options, 'Ouvrir la fiche du nom suivant de la page')
  // A browser sets no keys that are its own already: Chrome took Alt+Shift+N and Alt+Shift+P for groups of tabs.
  const keys = () => options.evaluate(() => [...document.querySelectorAll('kbd')].map(({ textContent }) => textContent))
  expect(await keys()).toEqual(['Alt+Shift+J', 'Alt+Shift+K'])
  await says(options, 'Natural Earth (domaine public)')
  await until('the day', () =>
    options.evaluate(() => /Faits du \d+.* 20\d\d, .*\d fiches/.test(document.body.innerText)),
  )
})

const stored = () => browser.inExtension(OPTIONS, readStored)

interface Storage {
  get(keys: null): Promise<Record<string, unknown>>
  set(items: object): Promise<void>
  clear(): Promise<void>
}

/** Runs in a page of the extension. */
async function readStored() {
  const { chrome } = globalThis as unknown as { chrome: { storage: { sync: Storage } } }
  return chrome.storage.sync.get(null)
}

/** Runs in a page of the extension: stores settings as its first version did. */
async function storeAsBefore(settings: object) {
  const { chrome } = globalThis as unknown as { chrome: { storage: { sync: Storage; local: Storage } } }
  await chrome.storage.sync.clear()
  await chrome.storage.local.set({ settings })
}
