import browser from 'webextension-polyfill'

/** A line that the address bar suggests: what stands for it when it is chosen, and what is shown. */
export interface Suggestion {
  content: string
  description: string
}

/**
 * Answers what is typed in the address bar after the extension's keyword: `suggest` finds lines for it, `entered` is told the text or the
 * content that was chosen. Must run while the worker's script is evaluated. Firefox on Android has no keywords.
 */
export function onAddressBar(suggest: (text: string) => Promise<Suggestion[]>, entered: (text: string) => void): void {
  browser.omnibox?.onInputChanged.addListener(async (text, answer) => {
    const suggestions = await suggest(text.trim())
    answer(suggestions.map(({ content, description }) => ({ content, description: asMarkup(description) })))
  })
  browser.omnibox?.onInputEntered.addListener((text) => entered(text.trim()))
}

/** Chrome reads descriptions as XML; Firefox shows them as they are. */
function asMarkup(text: string): string {
  const isChrome = !('getBrowserInfo' in browser.runtime)
  return isChrome ? text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`) : text
}
