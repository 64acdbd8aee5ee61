/*
 * Turkish writes no apostrophe between the name of an office or a body and its endings: "Savunma Bakanlığından". Such names end in the vowel
 * of the possessive, behind which an n stands before the ending of the case.
 */

/** Vowels of the possessive, each with the vowels that its endings take: narrow (-ın), and wide (-da). */
const HARMONY: Readonly<Record<string, readonly [narrow: string, wide: string]>> = {
  ı: ['ı', 'a'],
  i: ['i', 'e'],
  u: ['u', 'a'],
  ü: ['ü', 'e'],
}

/** The name in its cases, without the nominative; none where it is one word, or does not end in the possessive. */
export function turkishCases(name: string): string[] {
  const vowels = HARMONY[name.slice(-1)]
  if (!vowels || !name.includes(' ')) return []
  const [narrow, wide] = vowels
  const endings = [`n${narrow}n`, `n${narrow}`, `n${wide}`, `nd${wide}`, `nd${wide}n`, `yl${wide}`, `nc${wide}`]
  return endings.map((ending) => name + ending)
}
