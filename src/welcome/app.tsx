import { useEffect, useState } from 'preact/hooks'
import { hasSiteAccess, onSiteAccess, requestSiteAccess } from '../extension/permissions'
import { t } from '../extension/translate'
import { Sample } from './sample'

interface Props {
  /** Whether the browser lets the extension read pages. */
  initialAccess: boolean
  /** Keys for the next and the previous name, or null where none are set. */
  next: string | null
  previous: string | null
}

/** The page shown after installing. */
export function App({ initialAccess, next, previous }: Props) {
  const [access, setAccess] = useState(initialAccess)
  useEffect(() => {
    const shown = new AbortController()
    onSiteAccess(async () => setAccess(await hasSiteAccess()), shown.signal)
    return () => shown.abort()
  }, [])
  return (
    <main>
      <h1>{t('welcomeTitle')}</h1>
      <section>
        <p class="lead">{t('welcomeLead')}</p>
        <p>{t('welcomeDate')}</p>
      </section>
      <section class="access">
        <p role="status">{access ? t('welcomeReady') : t('welcomeAccess')}</p>
        {!access && (
          <button type="button" class="button" onClick={requestSiteAccess}>
            {t('buttonAllow')}
          </button>
        )}
      </section>
      <section>
        <h2>{t('welcomeTry')}</h2>
        <p>{t('welcomeTryText')}</p>
        <p>{t('welcomeTryLimits')}</p>
        <Sample />
      </section>
      <section>
        <h2>{t('welcomeHow')}</h2>
        <ul class="bulleted">
          <li>{t('welcomeHover')}</li>
          <li>{next && previous ? t('welcomeKeyboard', next, previous) : t('welcomeKeyboardUnset')}</li>
          <li>{t('welcomeToolbar')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('welcomeNever')}</h2>
        <ul class="bulleted">
          <li>{t('welcomeNoNetwork')}</li>
          <li>{t('welcomeNoChange')}</li>
          <li>{t('welcomeNoGuess')}</li>
        </ul>
      </section>
    </main>
  )
}
