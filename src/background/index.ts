import * as v from 'valibot'
import { makeCard } from '../cards/make-card'
import { rowFor } from '../cards/row'
import reader from '../content/reader.iife.ts?script&iife'
import { answerBackground, askPage } from '../extension/call'
import { onCommand } from '../extension/commands'
import { detectLanguage } from '../extension/detect-language'
import { onInstalled } from '../extension/installed'
import type { Result } from '../extension/messages'
import { runReader } from '../extension/reader-script'
import { isOn, loadSettings } from '../extension/settings'
import { readerLanguage } from '../extension/translate'
import { DamagedFileError } from '../facts/format'
import { spot } from '../spotting/spot'
import { primaryLanguage } from '../text/languages'
import { arriveAsk, cardAsk, rowsAsk, searchAsk, spotAsk } from './asks'
import { cardLanguage } from './card-language'
import { openLibrary } from './library'

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
      await runReader(tabId, reader)
      return { read: true }
    }),

  spot: (ask) =>
    answer(spotAsk, ask, async ({ article }) => {
      const [base, lexicon, settings] = await Promise.all([library.base(), library.lexicon(), loadSettings()])
      const lang = article.lang ?? (await detectLanguage(article.text))
      const { mentions, claims } = spot({ ...article, lang, show: settings.underline }, lexicon, base)
      const idOf = (entity: number) => base.entity(entity).id
      return {
        lang,
        published: article.published,
        mentions: mentions.map(({ start, end, entity, shown }) => ({ start, end, entity: idOf(entity), shown })),
        claims: claims.map(({ person, office }) => ({ person: idOf(person), office: idOf(office) })),
      }
    }),

  card: (ask) =>
    answer(cardAsk, ask, async ({ entity, lang, ...article }) => {
      const [base, atlas] = await Promise.all([library.base(), library.atlas()])
      if (!base.find(entity)) throw new UnknownEntityError(entity)
      return makeCard(base, entity, article, await languageFor(lang), atlas)
    }),

  rows: (ask) =>
    answer(rowsAsk, ask, async ({ ids, published, lang }) => {
      const [base, language] = await Promise.all([library.base(), languageFor(lang)])
      return ids.flatMap((id) => rowFor(base, id, published, language) ?? [])
    }),

  search: (ask) =>
    answer(searchAsk, ask, async ({ query }) => {
      const [base, search, language] = await Promise.all([library.base(), library.search(), languageFor(null)])
      return search(query).flatMap((index) => rowFor(base, base.entity(index).id, null, language) ?? [])
    }),
})

onCommand(async (command, tabId) => {
  await askPage(tabId, 'step', { by: command === 'next-mention' ? 1 : -1 })
})

onInstalled('src/welcome/index.html')

class UnknownEntityError extends Error {}

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
