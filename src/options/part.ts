import type { Settings } from '../extension/settings-form'

/** Changes some settings; false when the browser did not store them. */
export type Change = (wanted: Partial<Settings>) => Promise<boolean>

/** What a part of the page shows and changes. */
export interface PartProps {
  settings: Settings
  change: Change
}
