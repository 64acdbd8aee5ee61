import { expect, test } from 'vitest'
import { newsPage } from './articles'
import { useBrowser } from './browser'
import { underlined } from './driver/reader'

/* Words that look like names and are none, or are another's. Each page also names something sure, to see that it was read. */

const browser = useBrowser()

test.each([
  {
    what: 'a badminton player called Wang Yi',
    lang: 'fr',
    paragraphs: [
      'Le tournoi de badminton de Jakarta a livré ses quarts de finale ce samedi, devant un public venu nombreux malgré la pluie.',
      "En simple dames, Wang Yi s'est imposée en deux sets, 21-15 et 21-18, et retrouvera la tête de série numéro un dimanche.",
    ],
    never: ['Wang Yi'],
    sure: 'Jakarta',
  },
  {
    what: '"Nord" and "interaction" alone',
    lang: 'fr',
    paragraphs: [
      "Dans le Nord, les pluies ont cessé samedi. L'interaction entre les deux dépressions reste difficile à prévoir, selon le service météo.",
      'À Moscou, la chaleur bat des records depuis une semaine. Le nord du pays reste plus frais, sans interaction avec la masse d’air chaud.',
    ],
    never: ['Nord', 'nord', 'Interaction', 'interaction'],
    sure: 'Moscou',
  },
  {
    what: '"Park" in Central Park',
    lang: 'en',
    paragraphs: [
      'Runners filled Central Park on Saturday for the first race of the summer, the largest since 2019, the organisers said.',
      'The winner, who lives near the park, will fly to Jakarta next week. Park rangers counted four thousand spectators.',
    ],
    never: ['Park', 'park', 'Central Park'],
    sure: 'Jakarta',
  },
])('$what', async ({ what, lang, paragraphs, never, sure }) => {
  const html = newsPage({ lang, published: '2023-07-15', title: what.replaceAll('"', ''), paragraphs })
  const found = (await underlined(await browser.open(browser.site.put('/sport/1.html', html)))).map(({ text }) => text)
  expect(found).toContain(sure)
  expect(found.filter((text) => never.includes(text))).toEqual([])
})
