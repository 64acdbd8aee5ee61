import { t } from '../extension/translate'
import { Choice } from './choice'
import type { PartProps } from './part'

/** How names are marked, with a sentence that shows it. */
export function Look({ settings, change }: PartProps) {
  const { mark, markColour } = settings
  const name = t('optionsSampleName')
  const [before, after] = t('optionsSample').split(name)
  return (
    <section>
      <h2>{t('optionsLook')}</h2>
      <p class="sample">
        {before}
        <span class={`mark-${mark} mark-${markColour}`}>{name}</span>
        {after}
      </p>
      <Choice
        legend={t('optionsMark')}
        chosen={mark}
        choices={[
          { value: 'dotted', label: t('optionsMarkDotted') },
          { value: 'solid', label: t('optionsMarkSolid') },
          { value: 'wavy', label: t('optionsMarkWavy') },
          { value: 'tint', label: t('optionsMarkTint') },
          { value: 'none', label: t('optionsMarkNone') },
        ]}
        onChoose={(mark) => change({ mark })}
      />
      <Choice
        legend={t('optionsColour')}
        chosen={markColour}
        choices={[
          { value: 'text', label: t('optionsColourText') },
          { value: 'blue', label: t('optionsColourBlue') },
          { value: 'green', label: t('optionsColourGreen') },
          { value: 'orange', label: t('optionsColourOrange') },
        ]}
        onChoose={(markColour) => change({ markColour })}
      />
    </section>
  )
}
