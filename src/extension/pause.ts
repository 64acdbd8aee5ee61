import browser from 'webextension-polyfill'
import { changeSettings, loadSettings } from './settings'

const HOUR_MS = 3_600_000
const ALARM = 'pause-over'

/** Switches everything off for an hour. */
export async function pauseForAnHour() {
  const pausedUntil = Date.now() + HOUR_MS
  await browser.alarms.create(ALARM, { when: pausedUntil })
  return changeSettings({ pausedUntil })
}

/** Ends a pause in open tabs when its time has come: no page looks at the clock. Must run while the worker's script is evaluated. */
export function endPauses(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM && Date.now() >= (await loadSettings()).pausedUntil) await changeSettings({ pausedUntil: 0 })
  })
}
