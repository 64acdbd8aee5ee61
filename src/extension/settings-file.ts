import type { Settings } from './settings-form'
import { areSound, FORM, itemsOf, type Stored, settingsIn } from './settings-form'
import { migrated } from './settings-migrations'

/** What a file of settings opens with, to tell it from others. */
const MARK = 'backgrounder settings'

/** Why a file cannot be taken over: it is none of ours, or harmed; or a later version wrote it. */
export type FileProblem = 'not-settings' | 'newer'

/** All settings as the text of a file. A pause is none: it is over when the file is read. */
export function settingsFile(settings: Settings): string {
  const { pausedUntil: _, ...items } = itemsOf(settings)
  return `${JSON.stringify({ file: MARK, form: FORM, settings: items }, null, 2)}\n`
}

/** The settings that a file holds, all of them or none. */
export function readSettingsFile(text: string): { settings: Settings } | { problem: FileProblem } {
  const { file, form, settings } = parsed(text)
  if (file !== MARK || typeof form !== 'number' || typeof settings !== 'object' || settings === null) {
    return { problem: 'not-settings' }
  }
  if (form > FORM) return { problem: 'newer' }
  const items = migrated(settings as Stored, form)
  return areSound(items) ? { settings: settingsIn(items) } : { problem: 'not-settings' }
}

function parsed(text: string): Stored {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Stored) : {}
  } catch {
    return {}
  }
}
