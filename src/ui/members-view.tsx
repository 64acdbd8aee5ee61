import { useState } from 'preact/hooks'
import type { Members } from '../cards/card'
import { Mark } from './legend'
import { NameLink } from './name-link'
import { type SentenceContext, SourceNumbers } from './sourced-text'

/** As many as three lines hold; the others are shown when they are asked for. */
const SHOWN_FIRST = 8

/** Those who belong to an organisation, or held an office: each opens its card. */
export function MembersView({ members, context }: { members: Members; context: SentenceContext }) {
  const [all, setAll] = useState(false)
  const { entries, heading } = members
  // One more takes no more room than the button would.
  const shown = all || entries.length <= SHOWN_FIRST + 1 ? entries : entries.slice(0, SHOWN_FIRST)
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="members">
        {shown.map(({ id, label, labelLang, span, sources, wikidataAlone }) => (
          <li key={id + span}>
            <NameLink onOpen={() => context.onOpen(id)}>
              <bdi lang={labelLang}>{label}</bdi>
            </NameLink>
            {span && (
              <span class="span">
                {' '}
                {span}
                {wikidataAlone && <Mark legend={context.card.legend} />}
              </span>
            )}
            <SourceNumbers numbers={sources} context={context} />
          </li>
        ))}
        {shown.length < entries.length && (
          <li>
            <button type="button" class="more-members" onClick={() => setAll(true)}>
              {context.card.labels.showAll} ({entries.length})
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}
