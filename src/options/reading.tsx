import { headingOf } from '../extension/kind-headings'
import { t } from '../extension/translate'
import { KINDS, type Kind } from '../facts/kinds'
import { Choice } from './choice'
import type { PartProps } from './part'

/** Names marked in a hundred words, at most: every other line of a column, and every fourth. */
const DENSITIES = [6, 3]

/** What is marked in an article. */
export function Reading({ settings, change }: PartProps) {
  const { kindsOff, underline, mostPer100Words } = settings
  const switchKind = (kind: Kind, on: boolean) =>
    change({ kindsOff: on ? kindsOff.filter((other) => other !== kind) : [...kindsOff, kind] })
  return (
    <section>
      <h2>{t('optionsReading')}</h2>
      <fieldset class="choice in-row">
        <legend>{t('optionsKinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!kindsOff.includes(kind)}
              onChange={(event) => switchKind(kind, event.currentTarget.checked)}
            />
            {t(headingOf(kind))}
          </label>
        ))}
      </fieldset>
      <Choice
        legend={t('optionsUnderline')}
        chosen={underline}
        choices={[
          { value: 'first', label: t('optionsUnderlineFirst') },
          { value: 'every', label: t('optionsUnderlineEvery') },
        ]}
        onChoose={(underline) => change({ underline })}
      />
      <Choice
        legend={t('optionsDensity')}
        chosen={mostPer100Words}
        choices={[
          { value: null, label: t('optionsDensityAll') },
          ...DENSITIES.map((most) => ({ value: most, label: t('optionsDensityMost', String(most)) })),
        ]}
        onChoose={(mostPer100Words) => change({ mostPer100Words })}
      />
    </section>
  )
}
