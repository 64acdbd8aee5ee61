import { CARD_LANGUAGES } from '../cards/card'
import { t } from '../extension/translate'
import { langTag } from '../ui/language-tags'
import { Choice } from './choice'
import type { PartProps } from './part'

/** In which language cards speak. Each language is named in itself. */
export function CardLanguages({ settings, change }: PartProps) {
  return (
    <Choice
      legend={t('optionsCardLanguage')}
      chosen={settings.cardLanguage}
      choices={[
        { value: 'reader', label: t('optionsLanguageReader') },
        { value: 'article', label: t('optionsLanguageArticle') },
        ...CARD_LANGUAGES.map((lang) => ({ value: lang, label: ownName(lang), lang: langTag(lang) })),
      ]}
      onChoose={(cardLanguage) => change({ cardLanguage })}
    />
  )
}

/** "English", "Français". */
function ownName(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}
