import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Card } from '../cards/card'
import type { CardForm } from '../cards/card-form'
import { askBackground, askPage } from '../extension/call'
import type { CardRequest } from '../extension/messages'
import { onPanelWish, takePanelWish } from '../extension/panel'
import { pauseForAnHour } from '../extension/pause'
import { requestSiteAccess } from '../extension/permissions'
import { changeSettings } from '../extension/settings'
import type { Settings } from '../extension/settings-form'
import { hostOf, switchedAt } from '../extension/sites'
import { isPopup, openOptions, showTab } from '../extension/tabs'
import { t } from '../extension/translate'
import { CardView, type Pane } from '../ui/card-view'
import { copyText } from '../ui/clipboard'
import { OptionsIcon, PauseIcon } from '../ui/icons'
import { SearchBox } from '../ui/search-box'
import { Head } from './head'
import { Notice } from './notice'
import { readAnyway, stateOf } from './page-state'
import { type PageActions, PageView } from './page-view'
import { SearchResults } from './search-results'
import { usePage } from './use-page'

/** A card with what it was asked for by. */
interface Step {
  card: Card
  request: CardRequest
}

/** What fills the panel: its lists, or a card opened from them, with those it was reached by. */
type View =
  | { is: 'lists' }
  | { is: 'card'; step: Step; before: readonly Step[]; pane: Pane }
  | { is: 'no-card'; reason: string }

/** The panel: under the toolbar button, beside the page, or in a tab of its own. */
export function App({ initialSettings }: { initialSettings: Settings }) {
  const { tab, page, settings, setPage, read } = usePage(initialSettings)
  const [view, setView] = useState<View>({ is: 'lists' })
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)

  const openCard = async (request: CardRequest, before: readonly Step[]): Promise<void> => {
    const answer = await askBackground('card', request)
    if (!answer.ok) setView({ is: 'no-card', reason: answer.error.message })
    else setView({ is: 'card', step: { card: answer.value, request }, before, pane: 'facts' })
  }

  const requestFor = (entity: string): CardRequest => {
    const { lang = null, published = null, claims = [], entities = [] } = page.is === 'read' ? page.report : {}
    return { entity, lang, published, claims, others: entities }
  }

  /** Shows what the reader asked for elsewhere: on a card in a page, in the menu of a selection, in the address bar. */
  const obeyWish = async (): Promise<void> => {
    const wish = await takePanelWish()
    if (wish === null) return
    if ('card' in wish) await openCard(wish.card, [])
    else {
      setView({ is: 'lists' })
      setQuery(wish.query)
    }
  }

  /** Shows an entity where the article names it; elsewhere, and where the page cannot, shows its card here. */
  const choose = async (entity: string): Promise<void> => {
    const inArticle = page.is === 'read' && page.report.entities.includes(entity)
    const revealed = inArticle && tab ? await askPage(tab.id, 'reveal', { entity }) : null
    if (!tab || !revealed?.ok || !revealed.value.found) await openCard(requestFor(entity), [])
    else if (isPopup()) window.close()
    else await showTab(tab.id)
  }

  useEffect(() => {
    const shown = new AbortController()
    obeyWish()
    onPanelWish(obeyWish, shown.signal)
    return () => shown.abort()
  }, [])
  useSlashKey(field)

  const change = (wanted: Partial<Settings>) => void changeSettings(wanted)
  const actions: PageActions = {
    switchOnHere: () => change(switchedAt(settings, hostOf(tab?.url ?? ''), true)),
    switchOnEverywhere: () => change({ off: false }),
    resume: () => change({ pausedUntil: 0 }),
    allow: () => void requestSiteAccess(),
    readAnyway: async () => {
      if (!tab) return
      setPage({ is: 'reading' })
      setPage(await readAnyway(tab.id))
    },
    retry: read,
    search: () => field.current?.focus(),
    choose,
  }

  if (view.is === 'card') {
    const { step, before, pane } = view
    const previous = before.at(-1)
    const toLists = () => setView({ is: 'lists' })
    return (
      <CardView
        card={step.card}
        pane={pane}
        onPane={(pane) => setView({ ...view, pane })}
        onOpen={(entity) => openCard({ ...step.request, entity, called: undefined }, [...before, step])}
        onBack={
          previous ? () => setView({ is: 'card', step: previous, before: before.slice(0, -1), pane: 'facts' }) : toLists
        }
        onClose={toLists}
        actions={{
          copy: (form) => copyText(textOf(step.request, form)),
          know: () => void askBackground('know', { entity: step.request.entity }),
          panel: null,
        }}
      />
    )
  }
  return (
    <>
      <Head
        page={page}
        url={tab?.url ?? null}
        settings={settings}
        onChange={change}
        onUnderstand={async (as) => {
          if (tab) setPage(await stateOf(await askPage(tab.id, 'understand', as)))
        }}
      />
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
        {!settings.off && page.is !== 'paused' && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('popupPause')}
            title={t('popupPause')}
            onClick={pauseForAnHour}
          >
            <PauseIcon />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('popupOptions')}
          title={t('popupOptions')}
          onClick={openOptions}
        >
          <OptionsIcon />
        </button>
      </footer>
    </>
  )
}

/** Rejects when the background gives no answer. */
async function textOf(card: CardRequest, form: CardForm): Promise<string> {
  const text = await askBackground('cardText', { card, form })
  if (!text.ok) throw new Error(text.error.message)
  return text.value
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
