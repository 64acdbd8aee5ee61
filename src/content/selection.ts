/** What is selected in the page now, or null when that is nothing. */
export function selectedRange(): StaticRange | null {
  const selection = document.getSelection()
  if (selection === null || selection.type !== 'Range') return null
  return new StaticRange(selection.getRangeAt(0))
}
