import { beforeAll, describe, expect, test } from 'vitest'
import { articles } from './articles'
import { useBrowser } from './browser'
import { cardOf, underlined } from './driver/reader'
import { until } from './driver/wait'

/* The names of the article, each underlined, and read as of the article's day. */

const browser = useBrowser()

const NAMES = [
  /^Nord\/Interaction-2023$/,
  /^mer du Japon$/,
  /^(la )?Chine$/i,
  /^(la )?Russie$/i,
  /^Pékin$/,
  /^Moscou$/,
  /^ministère chinois de la Défense$/,
  /^South China Morning Post$/,
  /^ASEAN$/,
  /^Association des nations (du Sud-Est asiatique|de l'Asie du Sud-Est)/i,
  /^Jakarta$/,
  /^Park Jin$/,
  /^Wang Yi$/,
  /^ministre chinois des Affaires étrangères$/,
  /^ministre sud-coréen des Affaires étrangères$/,
  /^chef de la diplomatie chinoise$/i,
  /^guerre en Ukraine$/,
]

beforeAll(() => browser.set({ underline: 'every' }))

describe.each(articles())('$name', ({ html, bare }) => {
  test.each([
    ['with metadata', html],
    ['without metadata', bare],
  ])('%s: every name is underlined, and cards speak of its day', async (_, page) => {
    const tab = await browser.open(browser.site.put('/monde/exercice.html', page))
    // What stands in view is underlined first.
    await until('all names', async () => {
      const found = await underlined(tab)
      return NAMES.every((name) => found.some(({ text }) => name.test(text)))
    }).catch(() => {})
    const found = (await underlined(tab)).map(({ text }) => text)
    const missing = NAMES.filter((name) => !found.some((text) => name.test(text)))
    expect(missing, `underlined are: ${found.join(' · ')}`).toEqual([])

    const card = await cardOf(tab, 'Wang Yi')
    expect(card).toMatch(/15 juillet 2023/i)
  })

  test('by default only the first mention of each entity is underlined', async () => {
    await browser.set({})
    try {
      const tab = await browser.open(browser.site.put('/monde/exercice.html', html))
      const found = (await underlined(tab)).map(({ text }) => text)
      expect(found).toContain('Wang Yi')
      expect(found.filter((text) => text === 'Moscou').length).toBe(1)
    } finally {
      await browser.set({ underline: 'every' })
    }
  })
})
