import { t, uiLanguage } from '../extension/translate'
import { Choice } from './choice'
import type { PartProps } from './part'

/** Quick for practised hands, the usual, and slow for hands that tremble. Milliseconds. */
const RESTS = [200, 350, 800]
/** The usual, and slower ones. */
const LEAVES = [300, 1000, 2000]

/** How long the pointer rests before a card opens, and how long a card stays. */
export function Delays({ settings, change }: PartProps) {
  return (
    <section>
      <h2>{t('optionsDelays')}</h2>
      <Choice
        legend={t('optionsRest')}
        chosen={settings.restMs}
        choices={[
          ...RESTS.map((ms) => ({ value: ms, label: t('optionsRestFor', seconds(ms)) })),
          { value: null, label: t('optionsRestNever') },
        ]}
        onChoose={(restMs) => change({ restMs })}
      />
      <Choice
        legend={t('optionsLeave')}
        chosen={settings.leaveMs}
        choices={LEAVES.map((ms) => ({ value: ms, label: t('optionsRestFor', seconds(ms)) }))}
        onChoose={(leaveMs) => change({ leaveMs })}
      />
    </section>
  )
}

/** "0.35 seconds" */
function seconds(ms: number): string {
  const format = new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit: 'second', unitDisplay: 'long' })
  return format.format(ms / 1000)
}
