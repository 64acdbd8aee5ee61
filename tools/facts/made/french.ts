/* The plural of the name of an office in French: "ministres chinois des Affaires étrangères". */

/** What hangs on the noun ("des Affaires étrangères") stays as it is; the noun and the adjectives beside it take the plural. */
const HANGS_ON = /\s(?:de|des|du|d['’]|à|aux?|chargée?)(?:\s|(?<=['’]))/u

/** The name in the plural, or null where it is the same. */
export function frenchPlural(name: string): string | null {
  const end = HANGS_ON.exec(name)?.index ?? name.length
  const plural = name.slice(0, end).split(' ').map(pluralOf).join(' ') + name.slice(end)
  return plural === name ? null : plural
}

function pluralOf(word: string): string {
  if (/[sxz]$/u.test(word)) return word
  return word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`
}
