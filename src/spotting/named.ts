/* What is looked at beside a name, and what may be found there. All offsets are UTF-16 units into the text. */

/** A flow of the text: neighbours are not looked for beyond it. */
export interface Surroundings {
  text: string
  from: number
  to: number
  lang: string | null
  /** Whether capitals are for names: in headings such as "Why China Wants Peace" they say nothing. */
  capitalsSpeak: boolean
}

/** A name of ours, or another word that the lexicon knows. */
export interface Named {
  start: number
  end: number
  form: {
    isPerson: boolean
    /** A place or a country. */
    isPlace: boolean
    isTown: boolean
    isCountry: boolean
    isOffice: boolean
    isSurname: boolean
    isSafe: boolean
    /** Of a family name: whether the article names somebody of it in full. */
    isExplained: boolean
    /** Whether it stands in another case than the name itself: "Москвы", "Putins". */
    isInflected(): boolean
    /** Whether a name of what it can mean has the word. */
    hasWord(word: string): boolean
    /** Of a title that is counted: which of its bearers is meant, 14 of "Dalai Lama"; null for none. */
    count(): number | null
    /** Whether it is no name, but speaks for one ("chinois"). */
    isAdjective: boolean
    /** Whether it is only a word of a topic. */
    isTopic: boolean
  }
}

/** The unknown word that a name is written together with. */
export interface Stranger {
  word: string
  side: 'before' | 'behind'
  /** `given`: a given name, so that the two are somebody else. `trade`: what only a private person does. `thing`: all else. */
  kind: 'given' | 'trade' | 'thing'
}

export function behind(word: string, kind: Stranger['kind']): Stranger {
  return { word, side: 'behind', kind }
}

export function before(word: string, kind: Stranger['kind']): Stranger {
  return { word, side: 'before', kind }
}
