/*
 * How a sentence speaks of a country: "of the Philippines", "du Pérou", "en France". Names come as the facts write them.
 */

const ENGLISH_ARTICLE =
  /^(?:United|Netherlands|Caribbean Netherlands|Isle of|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles$|Holy See|Vatican$|Central African|Dominican Republic|Democratic Republic|Republic of|Czech Republic|Soviet|European|DR Congo|UAE|UK|US)\b|^(?!South Georgia).*\bIslands$|\bTerritories$/u

/** "Peru", "the Philippines": the name as it stands after "of" or "to". */
export function englishName(name: string): string {
  return ENGLISH_ARTICLE.test(name) ? `the ${name}` : name
}

/* By their first word: feminine in -e, else masculine, but for those below (M. Grevisse, A. Goosse, Le Bon Usage). */
const MASCULINE_IN_E = /^(?:Belize|Cambodge|Mexique|Mozambique|Royaume|Suriname|Territoire|Zimbabwe)\b/u
const FEMININE = /^(?:Guinée|Corée|Cité|Fédération|Sierra)\b/u
const PLURAL =
  /^(?:États-Unis|Pays-Bas|Émirats|Philippines|Maldives|Seychelles|Comores|Bahamas|Fidji|Palaos|Tonga|Bermudes|[Îî]les |Samoa américaines|Terres|Territoires|Kiribati$)/u
/** Islands, cities and states that take no article. */
const BARE =
  /^(?:Akrotiri|Aruba|Anguilla|Antigua|Bahreïn|Chypre|Cuba|Curaçao|Djibouti|Gibraltar|Guam|Guernesey|Haïti|Hong[ -]Kong|Israël|Jersey|La |Macao|Madagascar|Malte|Maurice|Mayotte|Monaco|Montserrat|Nauru|Niue|Oman|Porto Rico|Saint-(?!Siège)|Sainte-|Sao |São |Singapour|Sint |Taïwan|Taiwan|Tokelau|Trinité|Tuvalu|Wallis)/u
/** Feminine names that keep their article: "de la Barbade", "de la République dominicaine". */
const WITH_ARTICLE = /^(?:Barbade|Dominique|Gambie|Grenade|République|Fédération|Cité|Réunion|Guadeloupe|Martinique)\b/u

const ISLE = /^[Îî]le /u

type Form = 'bare' | 'plural' | 'feminine' | 'masculine'

function formOf(name: string): Form {
  if (PLURAL.test(name)) return 'plural'
  if (BARE.test(name)) return 'bare'
  const first = name.split(/[ -]/u)[0] as string
  return FEMININE.test(name) || (first.endsWith('e') && !MASCULINE_IN_E.test(name)) ? 'feminine' : 'masculine'
}

const VOWEL = /^[AEIOUYÀÂÄÉÈÊËÎÏÔÖÛÜ]/u
/** A semi-vowel before which French does not elide ("du Yémen"), and an h before which it does ("d’Haïti"). */
const NO_ELISION = /^Y[éeo]/u
const MUTE_H = /^Haïti/u

function elides(name: string): boolean {
  return (VOWEL.test(name) && !NO_ELISION.test(name)) || MUTE_H.test(name)
}

/** "en Israël", "en Haïti", though they take no article. */
const ENTERED_LIKE_A_LAND = /^(?:Israël|Haïti)$/u
/** Islands: "à la Barbade". */
const IN_WITH_ARTICLE = /^(?:Barbade|Dominique|Grenade|Réunion|Guadeloupe|Martinique)$/u

/** "du Pérou", "de France", "d’Irak", "des États-Unis", "de Cuba". */
export function frenchOf(name: string): string {
  const form = formOf(name)
  if (form === 'plural') return `des ${name}`
  if (elides(name) && !ISLE.test(name)) return `d’${name}`
  if (WITH_ARTICLE.test(name)) return `de la ${name}`
  if (ISLE.test(name)) return `de l’${name}`
  return form === 'masculine' ? `du ${name}` : `de ${name}`
}

/** "au Pérou", "en France", "en Irak", "aux États-Unis", "à Cuba". */
export function frenchIn(name: string): string {
  const form = formOf(name)
  if (form === 'plural') return `aux ${name}`
  if (ENTERED_LIKE_A_LAND.test(name)) return `en ${name}`
  if (form === 'bare') return `à ${name}`
  if (ISLE.test(name)) return `sur l’${name}`
  if (IN_WITH_ARTICLE.test(name)) return `à la ${name}`
  return form === 'feminine' || elides(name) ? `en ${name}` : `au ${name}`
}
