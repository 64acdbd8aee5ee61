import type { CardLanguage } from '../card'
import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { ru } from './ru'
import type { Words } from './words'
import { zh } from './zh'

/** How cards speak, by language. */
export const WORDS: Readonly<Record<CardLanguage, Words>> = { en, fr, de, es, ru, zh, ja, ar }
