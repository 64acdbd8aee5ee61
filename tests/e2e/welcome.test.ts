import { expect, test } from 'vitest'
import { useBrowser, WELCOME } from './browser'
import { cardOf, closeCard, underlined } from './driver/reader'

/* The page of the first run: the extension works on it, on a sample article. */

const browser = useBrowser()

test('the names of the sample are underlined, and cards answer for its day', async () => {
  const page = await browser.openExtension(WELCOME)
  const names = (await underlined(page)).map(({ text }) => text)
  expect(names).toEqual(expect.arrayContaining(['Wang Yi', 'mer du Japon', 'Jakarta', 'ASEAN']))
  const card = await cardOf(page, 'Wang Yi')
  expect(card).toMatch(/15 juillet 2023/i)
  expect(card).toContain('Qin Gang')
  await closeCard(page)
})
