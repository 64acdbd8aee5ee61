import { FORM, type Stored } from './settings-form'

/** From each form of stored settings to the next, by the number of the earlier. */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  /** One object under the key `settings`, in the storage of this browser. */
  1: ({ settings }) => (typeof settings === 'object' && settings !== null ? { ...settings } : {}),
}

/** Stored settings of any form up to today's, in today's. Those of a later version of the extension are taken as they are. */
export function migrated(stored: Stored, form: number): Stored {
  let items = stored
  for (let at = form; at < FORM; at++) items = STEPS[at]?.(items) ?? items
  return items
}
