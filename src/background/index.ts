import * as v from 'valibot'
import type { Card } from '../cards/card'
import { cardText } from '../cards/card-text'
import { makeCard } from '../cards/make-card'
import { nothingOn } from '../cards/nothing'
import { overviewOf } from '../cards/overview'
import { type Row, rowFor } from '../cards/row'
import drawer from '../content/cards.iife.ts?script&iife'
import reader from '../content/reader.iife.ts?script&iife'
import { onAddressBar } from '../extension/address-bar'
import { showCount } from '../extension/badge'
import { answerBackground, askPage } from '../extension/call'
import { onCommand } from '../extension/commands'
import { detectLanguage } from '../extension/detect-language'
import { onFirstRun, onNewVersion } from '../extension/installed'
import type { CardRequest, Result } from '../extension/messages'
import { enterOpenTabs } from '../extension/open-tabs'
import { isOwnPage } from '../extension/packaged'
import { runInPage } from '../extension/page-scripts'
import { openPanel, openPanelTab } from '../extension/panel'
import { endPauses } from '../extension/pause'
import { onWhatIs } from '../extension/selection-menu'
import { changeSettings, keepInTodaysForm, loadSettings } from '../extension/settings'
import { isOn } from '../extension/sites'
import { readerLanguage } from '../extension/translate'
import { DamagedFileError } from '../facts/format'
import { spot } from '../spotting/spot'
import { primaryLanguage } from '../text/languages'
import {
  arriveAsk,
  bringReaderAsk,
  cardAsk,
  cardTextAsk,
  countAsk,
  factsAsk,
  knowAsk,
  lookUpAsk,
  overviewAsk,
  rowsAsk,
  searchAsk,
  spotAsk,
} from './asks'
import { cardLanguage } from './card-language'
import { openLibrary } from './library'
import { lookUp } from './look-up'
import { shownOf } from './shown'

/*
 * The background: one for all tabs. It holds the facts and answers calls; it keeps no state of its own, so that the browser may
 * stop it between any two of them. Listeners are added while this file is evaluated, or a woken worker would miss its call.
 */

const library = openLibrary()

answerBackground({
  arrive: (ask, sender) =>
    answer(arriveAsk, ask, async ({ url, article }) => {
      const tabId = sender.tab?.id
      if (!article || tabId === undefined || !isOn(await loadSettings(), url)) return { read: false }
      await runInPage(tabId, reader)
      return { read: true }
    }),

  spot: (ask) =>
    answer(spotAsk, ask, async ({ article }) => {
      const [base, lexicon, settings] = await Promise.all([library.base(), library.lexicon(), loadSettings()])
      const lang = article.lang ?? (await detectLanguage(article.text))
      const { mentions, claims } = spot({ ...article, lang }, lexicon, base)
      const idOf = (entity: number) => base.entity(entity).id
      const shown = shownOf(mentions, article.flows, { base, settings, lang })
      return {
        lang,
        published: article.published,
        mentions: mentions.map((mention) => {
          const { start, end, entity, salience } = mention
          return { start, end, entity: idOf(entity), salience, shown: shown.has(mention) }
        }),
        claims: claims.map(({ person, office }) => ({ person: idOf(person), office: idOf(office) })),
      }
    }),

  bringCards: async (_, { tab }) => {
    if (tab?.id !== undefined) await runInPage(tab.id, drawer)
    return { ok: true, value: null }
  },

  card: (ask) => answer(cardAsk, ask, cardFor),

  cardText: (ask) => answer(cardTextAsk, ask, async ({ card, form }) => cardText(await cardFor(card), form)),

  lookUp: (ask) =>
    answer(lookUpAsk, ask, async ({ text, lang }) => {
      const [base, lexicon, search] = await Promise.all([library.base(), library.lexicon(), library.search()])
      const found = lookUp(text, lang, { base, lexicon, search })
      return found === null ? { nothing: nothingOn(text, await languageFor(lang)) } : { entity: base.entity(found).id }
    }),

  count: (ask, { tab }) =>
    answer(countAsk, ask, async ({ entities }) => {
      if (tab?.id !== undefined) await showCount(tab.id, entities)
      return null
    }),

  know: (ask) =>
    answer(knowAsk, ask, async ({ entity }) => {
      const { known } = await loadSettings()
      await changeSettings({ known: [...new Set([...known, entity])] })
      return null
    }),

  openPanel: (ask, { tab }) =>
    answer(cardAsk, ask, async (card) => {
      if (tab?.id !== undefined) await openPanel(tab.id, { card })
      return null
    }),

  rows: (ask) =>
    answer(rowsAsk, ask, async ({ ids }) => {
      const [base, language] = await Promise.all([library.base(), languageFor(null)])
      return ids.flatMap((id) => rowFor(base, id, null, language) ?? [])
    }),

  bringReader: (ask, { tab, url }) =>
    answer(bringReaderAsk, ask, async ({ tabId }) => {
      // A page must not have other tabs read: a content script speaks from the address of its page.
      if (tab === undefined || isOwnPage(url)) await runInPage(tabId, reader)
      return null
    }),

  overview: (ask) =>
    answer(overviewAsk, ask, async ({ lang, ...article }) => {
      const [base, { atlas }] = await Promise.all([library.base(), library.drawings()])
      return overviewOf(base, article, await languageFor(lang), atlas)
    }),

  facts: (ask) =>
    answer(factsAsk, ask, async () => {
      // The lexicon is opened as well: whoever asks wants to know whether the facts can be read.
      const [{ day, size }] = await Promise.all([library.base(), library.lexicon()])
      return { day, entities: size }
    }),

  search: (ask) => answer(searchAsk, ask, ({ query }) => rowsFor(query)),
})

onCommand(async (command, tabId) => {
  await askPage(tabId, 'step', { by: command === 'next-mention' ? 1 : -1 })
})

onWhatIs(async (text, tabId) => {
  await runInPage(tabId, reader).catch(() => undefined) // Pages of the browser's own take no scripts: they do not answer either.
  const shown = await askPage(tabId, 'explain', { text })
  if (!shown.ok || !shown.value.found) await openPanelTab({ query: text })
})

onAddressBar(
  async (text) =>
    (await rowsFor(text)).map(({ label, line }) => ({
      content: label,
      description: [label, line].filter(Boolean).join(' – '),
    })),
  (text) => void openPanelTab({ query: text }),
)

enterOpenTabs()
endPauses()
onNewVersion(() => void keepInTodaysForm())
onFirstRun('src/welcome/index.html')

class UnknownEntityError extends Error {}

async function cardFor({ entity, lang, ...article }: CardRequest): Promise<Card> {
  const [base, drawings] = await Promise.all([library.base(), library.drawings()])
  if (!base.find(entity)) throw new UnknownEntityError(entity)
  return makeCard(base, entity, article, await languageFor(lang), drawings)
}

async function rowsFor(query: string): Promise<Row[]> {
  const [base, search, language] = await Promise.all([library.base(), library.search(), languageFor(null)])
  return search(query).flatMap((index) => rowFor(base, base.entity(index).id, null, language) ?? [])
}

async function languageFor(article: string | null) {
  return cardLanguage((await loadSettings()).cardLanguage, primaryLanguage(readerLanguage()), article)
}

/** Checks the ask, does the work, and turns what goes wrong into an error that says what it was. */
async function answer<Schema extends v.GenericSchema, T>(
  schema: Schema,
  ask: unknown,
  work: (ask: v.InferOutput<Schema>) => Promise<T>,
): Promise<Result<T>> {
  const checked = v.safeParse(schema, ask)
  if (!checked.success) return failure('bad-request', checked.issues[0].message)
  try {
    return { ok: true, value: await work(checked.output) }
  } catch (error) {
    if (error instanceof DamagedFileError) return failure('base-damaged', error.message)
    if (error instanceof UnknownEntityError) return failure('unknown-entity', error.message)
    throw error
  }
}

function failure(code: 'bad-request' | 'base-damaged' | 'unknown-entity', message: string): Result<never> {
  return { ok: false, error: { code, message } }
}
