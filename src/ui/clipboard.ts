/** Puts a text on the clipboard and tells whether it got there. Pages without https have no clipboard: do not call it there. */
export async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
