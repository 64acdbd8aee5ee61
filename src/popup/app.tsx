import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Card } from '../cards/card'
import { askBackground, askPage } from '../extension/call'
import { requestSiteAccess } from '../extension/permissions'
import { changeSettings, hostOf, isOn, type Settings } from '../extension/settings'
import { type ActiveTab, openOptions, reloadTab } from '../extension/tabs'
import { t } from '../extension/translate'
import { CardView } from '../ui/card-view'
import { copyText } from '../ui/clipboard'
import { SearchBox } from '../ui/search-box'
import { Head } from './head'
import { Notice } from './notice'
import { type PageState, readPage } from './page-state'
import { type PageActions, PageView } from './page-view'
import { SearchResults } from './search-results'

/** What fills the panel: its lists, or a card opened from them, with those it was reached by. */
type View = { is: 'lists' } | { is: 'card'; card: Card; before: Card[] } | { is: 'no-card'; reason: string }

interface Props {
  tab: ActiveTab | null
  initialSettings: Settings
}

/** The panel under the toolbar button. */
export function App({ tab, initialSettings }: Props) {
  const [settings, setSettings] = useState(initialSettings)
  const [page, setPage] = useState<PageState>({ is: 'reading' })
  const [view, setView] = useState<View>({ is: 'lists' })
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const focusSearch = () => field.current?.focus()

  const read = async (by: Settings): Promise<void> => {
    setPage({ is: 'reading' })
    setPage(await readPage(tab, by))
  }

  const change = async (wanted: Partial<Settings>): Promise<void> => {
    const next = await changeSettings(wanted)
    setSettings(next)
    const state = await readPage(tab, next)
    const justOn = tab?.url != null && isOn(next, tab.url) && !isOn(settings, tab.url)
    setPage(justOn && state.is === 'not-article' ? { is: 'reload' } : state)
  }

  const openCard = async (entity: string, before: Card[]): Promise<void> => {
    const article = page.is === 'read' ? page.report : null
    const answer = await askBackground('card', {
      entity,
      lang: article?.lang ?? null,
      published: article?.published ?? null,
      claims: article?.claims ?? [],
      others: article?.entities ?? [],
    })
    setView(answer.ok ? { is: 'card', card: answer.value, before } : { is: 'no-card', reason: answer.error.message })
  }

  /** Shows an entity where the article names it; elsewhere, and where the page cannot, shows its card here. */
  const choose = async (entity: string): Promise<void> => {
    const inArticle = page.is === 'read' && page.report.entities.includes(entity)
    const revealed = inArticle && tab ? await askPage(tab.id, 'reveal', { entity }) : null
    if (revealed?.ok && revealed.value.found) window.close()
    else await openCard(entity, [])
  }

  useEffect(() => {
    read(initialSettings)
  }, [])
  useSlashKey(field)

  const actions: PageActions = {
    switchOnHere: () => change({ sitesOff: settings.sitesOff.filter((site) => site !== hostOf(tab?.url ?? '')) }),
    switchOnEverywhere: () => change({ off: false }),
    reload: async () => {
      if (tab) await reloadTab(tab.id)
      await read(settings)
    },
    allow: async () => {
      if (await requestSiteAccess()) await read(settings)
    },
    retry: () => read(settings),
    search: focusSearch,
    choose,
  }

  if (view.is === 'card') {
    const { card, before } = view
    const previous = before.at(-1)
    const toLists = () => setView({ is: 'lists' })
    return (
      <CardView
        card={card}
        onOpen={(id) => openCard(id, [...before, card])}
        onBack={previous ? () => setView({ is: 'card', card: previous, before: before.slice(0, -1) }) : toLists}
        onClose={toLists}
        onCopy={copyText}
      />
    )
  }
  return (
    <>
      <Head page={page} url={tab?.url ?? null} settings={settings} onChange={change} />
      <main>
        {view.is === 'no-card' ? (
          <Notice
            text={t('popupFailed', view.reason)}
            button={{ label: t('buttonBack'), onPress: () => setView({ is: 'lists' }) }}
          />
        ) : query.trim() !== '' ? (
          <SearchResults query={query.trim()} onChoose={choose} />
        ) : (
          <PageView page={page} actions={actions} />
        )}
      </main>
      <footer>
        <SearchBox label={t('popupSearch')} value={query} onInput={setQuery} field={field} />
        <button type="button" class="button quiet" onClick={openOptions}>
          {t('popupOptions')}
        </button>
      </footer>
    </>
  )
}

/** The slash key leads to the search field, as on many sites. */
function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listening = new AbortController()
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', pressed, { signal: listening.signal })
    return () => listening.abort()
  }, [field])
}
