import type { CardLanguage } from '../cards/card'

/** The few words of a card that are not facts. They speak the card's language, which need not be the interface's. */
export interface CardWords {
  close: string
  back: string
  copy: string
  copied: string
  copyFailed: string
  sources: string
  /** Name of a number behind a sentence, for those who hear it. */
  source: (number: number, publisher: string) => string
  opensInNewTab: string
  /** When a source was read. */
  readOn: (day: string) => string
  /** Between a label and what it introduces: French sets a space before it. */
  colon: string
  timeline: string
}

export const WORDS: Readonly<Record<CardLanguage, CardWords>> = {
  en: {
    close: 'Close',
    back: 'Back',
    copy: 'Copy with sources',
    copied: 'Copied',
    copyFailed: 'The clipboard could not be used',
    sources: 'Sources',
    source: (number, publisher) => `source ${number}: ${publisher}`,
    opensInNewTab: 'opens in a new tab',
    readOn: (day) => `read on ${day}`,
    colon: ': ',
    timeline: 'Timeline',
  },
  fr: {
    close: 'Fermer',
    back: 'Retour',
    copy: 'Copier avec les sources',
    copied: 'Copié',
    copyFailed: 'Le presse-papiers n’a pas pu être utilisé',
    sources: 'Sources',
    source: (number, publisher) => `source ${number}\u00a0: ${publisher}`,
    opensInNewTab: 's’ouvre dans un nouvel onglet',
    readOn: (day) => `lu le ${day}`,
    colon: '\u00a0: ',
    timeline: 'Chronologie',
  },
}
