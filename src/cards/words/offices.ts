/** Where a title holds its country, if not at its end. */
const SLOT = '{of}'

/** A title with its country, which comes as it follows a noun: "Botschafter {of} in den USA", "Perus". */
export function withCountry(title: string, of: string): string {
  return title.includes(SLOT) ? title.replace(SLOT, of) : `${title} ${of}`
}
