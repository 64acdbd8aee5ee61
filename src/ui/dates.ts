/** An ISO day in words, as the language of the tag writes it: `2023-07-15`, `en-GB` → "15 July 2023". */
export function dayInWords(iso: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const written = format.format(new Date(`${iso}T00:00:00Z`))
  // French writes "1er" for the first of a month, which Intl does not know.
  return locale.startsWith('fr') ? written.replace(/\b1\b/u, '1er') : written
}
