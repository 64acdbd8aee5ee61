import type { CardLanguage } from '../card'
import { en } from './en'
import { fr } from './fr'
import type { Words } from './words'

/** How cards speak, by language. */
export const WORDS: Readonly<Record<CardLanguage, Words>> = { en, fr }
