/* What stands between the two words of "Nord/Interaction-2023", and between the second word and the year. */
const JOINTS = ['/', ' / ', '. ', '.', ' ', '-', '·']
/** What stands between the two parts of a foreign name in Chinese and Japanese, "延斯·斯托尔滕贝格". All middle dots fold to one. */
const JOINTS_OF_A_PERSON = ['·', '.', ' ', '-']
const BEFORE_YEAR = ['-', ' ', ' - ', '']

const JOINED = /^(\p{L}+)([/·・])(\p{L}+)(?:[- ]?(\d{4}))?$/u

/** Abbreviations of countries and unions that some newspapers write with points: "U.S. Navy", "U.N." */
const POINTED = /(?<![\p{L}\d.-])(US|UN|UK|EU)(?![\p{L}\d.-])/gu

/** The other ways in which a name is written, and itself. */
export function spellings(name: string): string[] {
  const pointed = name.replace(POINTED, (letters) => [...letters].map((letter) => `${letter}.`).join(''))
  return [...joinedSpellings(name), ...(pointed === name ? [] : [pointed])]
}

/** "Nord/Interaction-2023" is also written "Nord Interaction 2023", "Nord-Interaction-2023", "Nord. Interaction-2023". */
function joinedSpellings(name: string): string[] {
  const parts = JOINED.exec(name)
  if (!parts) return [name]
  const [, first, joint, second, year] = parts
  const ends = year === undefined ? [''] : BEFORE_YEAR.map((before) => before + year)
  const joints = joint === '/' || year !== undefined ? JOINTS : JOINTS_OF_A_PERSON
  return joints.flatMap((between) => ends.map((end) => `${first}${between}${second}${end}`))
}
