import { afterEach, expect, test } from 'vitest'
import type { Settings } from '../../src/extension/settings'
import { DEMO_HTML } from './articles'
import { OPTIONS, useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { openCard, readUnderlined, rest, underlined } from './driver/reader'
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

/** Presses the choice or check box with this label. */
const choose = (options: Tab, label: string) =>
  until(label, () =>
    options.evaluate((wanted) => {
      const labels = [...document.querySelectorAll<HTMLElement>('label')]
      const one = labels.find((row) => row.textContent?.trim() === wanted)
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
  await choose(options, 'Aucune\u00a0: le clavier seul mène aux noms')
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

test('with presses alone, a resting pointer opens nothing', async () => {
  const { article, options } = await openBoth()
  await choose(options, 'Jamais\u00a0: seulement si on le presse')
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
  const add = (text: string) =>
    options.evaluate((typed) => {
      const field = document.querySelector<HTMLInputElement>('.add input') as HTMLInputElement
      field.value = typed
      field.dispatchEvent(new Event('input', { bubbles: true }))
      requestAnimationFrame(() => field.form?.requestSubmit())
    }, text)
  await options.bringToFront()
  await add('pas un site')
  await says(options, 'Ce n’est pas le nom d’un site.')
  await add('http://www.journal.example/monde')
  await until('no underlines', async () => (await names(article)).length === 0)
  await pressButton(options, 'Retirer')
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

test('it tells the day of the facts, and the keys', async () => {
  const options = await browser.openExtension(OPTIONS)
  await says(options, 'Ouvrir la fiche du nom suivant de la page')
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
