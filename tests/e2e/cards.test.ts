import { beforeAll, describe, expect, test } from 'vitest'
import { articles, newsPage } from './articles'
import { useBrowser } from './browser'
import type { Tab } from './driver/driver'
import { CARD_HOST, cardOf, closeCard } from './driver/reader'

/* What the cards say, in French, for 15 July 2023. */

const browser = useBrowser()
beforeAll(() => browser.set({ underline: 'every' }))

describe.each(articles())('$name', ({ html }) => {
  const open = () => browser.open(browser.site.put('/monde/exercice.html', html))

  test('Wang Yi: what he was on that day, who was minister, and what came after', async () => {
    const card = await cardOf(await open(), 'Wang Yi')
    expect(card).toContain('Wang Yi')
    expect(card).toContain('王毅')
    expect(card).toMatch(/15 juillet 2023/i)
    expect(card).toMatch(/commission centrale/i)
    expect(card).toMatch(/1(er)? janvier 2023/)
    expect(card).toMatch(/16 mars 2013/)
    expect(card).toMatch(/30 décembre 2022/)
    expect(card).toMatch(/Qin Gang/)
    expect(card).toMatch(/25 juillet 2023/)
  })

  test('Wang Yi: one neutral, sourced sentence on what the article calls him', async () => {
    const tab = await open()
    await cardOf(tab, 'Wang Yi')
    const notes = await tab.inRoot(CARD_HOST, (root) => [...root.querySelectorAll('.note')].map((p) => p.textContent))
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(/Qin Gang/)
    const sources = await tab.inRoot(CARD_HOST, (root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.sources a')].map((a) => a.href),
    )
    expect(sources.length).toBeGreaterThan(0)
    for (const address of sources) expect(address).toMatch(/^https?:\/\//)
  })

  test('the office: its holder on that day, and the line of holders', async () => {
    const tab = await open()
    const card = await cardOf(tab, 'ministre chinois des Affaires étrangères')
    expect(card).toMatch(/Qin Gang/)
    expect(await lanes(tab)).toEqual(expect.arrayContaining(['Wang Yi', 'Qin Gang']))
    await closeCard(tab)
    const other = await cardOf(tab, 'chef de la diplomatie chinoise')
    expect(other).toContain('Dans l’article\u00a0: chef de la diplomatie chinoise')
    expect(withoutCalled(other)).toBe(withoutCalled(card))
  })

  test('the exercise: what, who, where and when, with a map of real coasts and a timeline', async () => {
    const tab = await open()
    const card = await cardOf(tab, 'Nord/Interaction-2023')
    expect(card).toMatch(/20.*23 juillet 2023/)
    expect(card).toMatch(/théâtre/i)
    expect(card).toMatch(/mer du Japon/i)
    expect(card).toMatch(/Interaction.2021/)
    const land = await tab.inRoot(CARD_HOST, (root) => root.querySelector('.map .land')?.getAttribute('d') ?? '')
    expect(land).toMatch(/^M[\d.,Mlz-]{200,}/)
    expect((await lanes(tab)).length).toBeGreaterThan(0)
  })

  test.each([
    ['Pékin', /capitale/i, /Chine|gouvernement/i],
    ['Moscou', /capitale/i, /Russie|gouvernement/i],
  ])('%s: the city, and the government it stands for', async (name, city, government) => {
    const card = await cardOf(await open(), name)
    expect(card).toMatch(city)
    expect(card).toMatch(government)
  })
})

test.each([
  [
    'en',
    'Northern/Interaction-2023',
    'The drill was named in a statement of the Chinese defence ministry on Saturday.',
  ],
  ['en', 'North. Interaction 2023', 'The drill was named in a statement of the Chinese defence ministry on Saturday.'],
  ['ru', 'Северное/Взаимодействие-2023', 'Об учении в Японском море сообщило министерство обороны Китая в субботу.'],
  [
    'zh',
    '北部·联合-2023',
    '中国国防部星期六宣布,中俄两军将在日本海中部海域举行联合演习,俄罗斯将派遣海空兵力参加此次演习。',
  ],
])('the exercise is known by its name in %s: %s', async (lang, name, sentence) => {
  const html = newsPage({
    lang,
    published: '2023-07-15',
    title: name,
    paragraphs: [`${name}. ${sentence} ${sentence}`],
  })
  const tab = await browser.open(browser.site.put(`/${lang}/drill.html`, html))
  expect(await cardOf(tab, name)).toMatch(/20.*23 juillet 2023/)
})

/** Without the line on what the article calls the subject. */
function withoutCalled(card: string): string {
  return card.replace(/^Dans l’article.*$/m, '')
}

/** The names of the timeline's lanes. */
function lanes(tab: Tab): Promise<string[]> {
  return tab.inRoot(CARD_HOST, (root) =>
    [...root.querySelectorAll('.lane-head > :first-child')].map((name) => name.textContent ?? ''),
  )
}
