/* German writes all nouns with a capital. These rules tell given names from nouns beside a name. */

/** Whether the word behind the name of a person looks like more of a name, as those of East Asia are spelled ("Wang Lili"). */
export function looksRomanised(word: string): boolean {
  return ROMANISED.test(word)
}

/** One or two syllables of Chinese or Korean in Latin letters: "Worte" has a "rt" that neither begins nor ends one of them. */
const ROMANISED =
  /^(?:(?:[bcdfghjklmnpqrstwxyz]|[csz]h|ts|tz|ss|kk|pp|tt|jj|[ghk]w|[bghkmnpr]y)?(?:[aeiouü]{1,3}|yeo|y[aeiou]{1,2})(?:ng?|k|l|m|p)?(?![aeiou])){1,2}$/iu

/** Ends of German nouns that stand before a family name: "Kollege Lawrow", "Kremlsprecher Peskow". */
const NOUN_ENDS =
  /(?:er|in|ist|or|ent|ant|är|ung|heit|keit|schaft|chef|ge|te|en|es|rat|mann|frau|mal|tag|land|ion|kreml)$/iu

/** Ends of German nouns that say what somebody is, of women first of all: "Trainerin", "Journalist", "Student". */
const PERSON_ENDS = /(?:erin|orin|istin|entin|ist|ent|ant|loge|login)$/u

/** Whether the German noun says what somebody is. */
export function isNounOfPerson(word: string): boolean {
  return PERSON_ENDS.test(word)
}

/** Whether the word before a family name looks like a noun, and not like a given name. */
export function looksLikeNoun(word: string): boolean {
  return NOUN_ENDS.test(word)
}
