/**
 * Puts a text on the clipboard and tells whether it got there; one that rejects does not. It may come later: browsers want to be asked
 * at once when the reader presses, and wait for it. Pages without https have no clipboard: do not call it there.
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
  const blob = text.then((written) => new Blob([written], { type: 'text/plain' }))
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]).then(
    () => true,
    () => false,
  )
}
