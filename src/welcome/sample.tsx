import { t, uiLanguage } from '../extension/translate'
import { dayInWords } from '../ui/dates'

/** The day of the sample article: the minister whom it names had been replaced by then. */
const DAY = '2023-07-15'

/** An article to try the extension on, marked up as newspapers do: it is read as any other. */
export function Sample() {
  const ui = uiLanguage()
  return (
    <article class="sample-article" lang={ui} aria-labelledby="sample-title">
      <h3 id="sample-title">{t('welcomeSampleTitle')}</h3>
      <time class="muted" dateTime={DAY} itemprop="datePublished">
        {dayInWords(DAY, ui)}
      </time>
      <div itemprop="articleBody">
        <p>{t('welcomeSampleFirst')}</p>
        <p>{t('welcomeSampleSecond')}</p>
      </div>
    </article>
  )
}
