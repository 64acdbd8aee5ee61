/*
 * How a German sentence speaks of a country: "Perus", "der Türkei", "in den Vereinigten Staaten". Names come as the facts write them,
 * in the nominative and without an article.
 */

/* The names that have an article (Duden, Staatennamen), by its gender or number. */
const MASCULINE = /^(?:Heiliger Stuhl|Irak|Iran|Jemen|Libanon|Niger|Sudan|Südsudan|Tschad|Vatikan)$/u
const NEUTER = /^(?:Kosovo|Vereinigtes Königreich)$/u
const FEMININE =
  /^(?:Elfenbeinküste|Isle of Man|Mongolei|Schweiz|Slowakei|Türkei|Ukraine|Westsahara)$|Republik\b|insel$/u
const PLURAL =
  /^(?:Bahamas|Färöer|Komoren|Malediven|Philippinen|Salomonen|Seychellen|USA)$|^Vereinigte (?:Arab|Staaten)|Niederlande$|[Ii]nseln$|Marianen$|gebiete$/u
/** Of these, islands: "auf den Philippinen", "auf der Isle of Man". */
const ISLANDS =
  /^(?:Bahamas|Färöer|Isle of Man|Komoren|Malediven|Philippinen|Salomonen|Seychellen)$|[Ii]nseln?$|Marianen$/u
/** Two names in one: "Südgeorgien und die Südlichen Sandwichinseln". */
const TWO_NAMES = / und (?!Antarktis|McDonald|Caicos)/u

type Form = 'masculine' | 'neuter' | 'feminine' | 'plural' | 'bare'

function formOf(name: string): Form {
  if (TWO_NAMES.test(name)) return 'bare'
  if (MASCULINE.test(name)) return 'masculine'
  if (NEUTER.test(name)) return 'neuter'
  if (FEMININE.test(name)) return 'feminine'
  return PLURAL.test(name) ? 'plural' : 'bare'
}

/** "Vereinigte Arabische" → "Vereinigten Arabischen", as after an article in the genitive and the dative. */
function declined(name: string): string {
  return name.replace(/(?<!\p{L})(?!Isle)(\p{Lu}\p{Ll}+?e)[rs]?(?= )/gu, '$1n')
}

/** A name in a sibilant has no genitive of its own; nor has one of several words joined by "und". */
const NO_GENITIVE = /[sßxz]$| und /u

/** After "von" and "in": "St. Vincent und den Grenadinen". */
const inDative = (name: string) => name.replace(' und die ', ' und den ')

/** "Perus", "der Türkei", "des Iran", "der Vereinigten Staaten", "von Laos". */
export function germanOf(name: string): string {
  switch (formOf(name)) {
    case 'bare':
      return NO_GENITIVE.test(name) ? `von ${inDative(name)}` : `${name}s`
    case 'feminine':
    case 'plural':
      return `der ${declined(name)}`
    default:
      return `des ${declined(name)}${/(?:Stuhl|Königreich)$/u.test(name) ? 's' : ''}`
  }
}

/** "in Peru", "in der Türkei", "im Iran", "in den Niederlanden", "auf den Philippinen". */
export function germanIn(name: string): string {
  const preposition = ISLANDS.test(name) ? 'auf' : 'in'
  switch (formOf(name)) {
    case 'bare':
      return `in ${inDative(name)}`
    case 'feminine':
      return `${preposition} der ${declined(name)}`
    case 'plural':
      return `${preposition} den ${declined(name)}${/[er]$/u.test(name) ? 'n' : ''}`
    default:
      return `im ${declined(name)}`
  }
}
