/*
 * How a Spanish sentence speaks of a country: "de Perú", "del Reino Unido", "de las Islas Marshall". Names come as the facts write them,
 * without an article; most take none.
 */

const ARTICLES: readonly (readonly [article: string, names: RegExp])[] = [
  ['el', /^(?:Caribe|Congo|Líbano|Reino Unido|Sáhara)/u],
  ['la', /^(?:Ciudad|Guayana Francesa|India$|Isla |Polinesia|República|Santa Sede)/u],
  ['los', /^(?:Emiratos|Países Bajos|Territorios)/u],
  ['las', /^Islas /u],
]

/** "de Perú", "del Reino Unido", "de los Países Bajos", "de El Salvador". */
export function spanishOf(name: string): string {
  const article = ARTICLES.find(([, names]) => names.test(name))?.[0]
  if (article === undefined) return `de ${name}`
  return article === 'el' ? `del ${name}` : `de ${article} ${name}`
}
