import browser from 'webextension-polyfill'

/** The accent of the theme in light colours, on which white reads well. */
const GROUND = '#1f4e8c'

/** Writes a number on the toolbar button of a tab; none for 0. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ])
}
