import type { Kind } from '../../src/facts/kinds'
import { fold as foldText } from '../../src/text/fold'
import { NAME_LANGUAGES, type NameLanguage } from '../../src/text/languages'
import type { Written } from './collect'
import type { Problem } from './problems'
import type { RawEntity, RawName } from './schema'
import type { Drawn } from './tables/drawn'
import { territories } from './territories'
import { settleTownName, wordIn } from './town-names'
import type { WordLists } from './word-lists'

/*
 * Names that could mean something else. One that a person wrote is refused until it says how it is told apart; one that comes
 * from a table is told apart by what else the article names, and gives way where another's is safe alone.
 */

/** Scripts that write people's names as one word are told from common words by their length alone. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ʼ-]+$/u

/** Why a name is not safe alone, in words; null when nothing speaks against it. */
function ambiguityOf(name: string, lang: NameLanguage, entity: RawEntity, lists: WordLists): string | null {
  if (!SPACED.test(name)) return null
  const word = foldText(name)
  if (entity.kind === 'person' && isPartOfAnother(word, entity)) return 'it is a part of a longer name'
  if (lists.common[lang]?.has(word)) return 'it is a common word'
  if (lists.given.has(word)) return 'it is a given name'
  return lists.family.has(word) ? 'it is a family name' : null
}

/** Whether the word is the person's given name or family name, as a longer name tells. */
function isPartOfAnother(word: string, entity: RawEntity): boolean {
  return namesOf(entity).some(({ name }) => name.name.includes(' ') && foldText(name.name).split(' ').includes(word))
}

/** Names in the files that people write which need a word on how they are told apart. */
export function checkAmbiguity(written: ReadonlyMap<string, Written>, lists: WordLists): Problem[] {
  return [...written.values()].flatMap(({ raw, read, lineOf }) =>
    isFirstMeaning(raw)
      ? []
      : namesOf(raw).flatMap(({ lang, name, place }) => {
          const reason = name.needs.length > 0 || name.isJudged ? null : ambiguityOf(name.name, lang, raw, lists)
          if (reason === null) return []
          const mend = `write { name: ${name.name}, needs: [support] }, or needs: [] if it is safe alone all the same`
          return [{ file: read.file, line: lineOf('names', lang, place), reason: `"${name.name}": ${reason}: ${mend}` }]
        }),
  )
}

/** Countries and capitals: "Canada", "Paris" and "France" mean them before anything else, and whoever writes "Chad" sees it. */
function isFirstMeaning({ kind, statements }: RawEntity): boolean {
  return kind === 'country' || statements.some((s) => s['capital-of'] !== undefined)
}

/**
 * The names of what is drawn from tables, beside those that people wrote: a name that is another's and safe alone is taken away,
 * one that could mean something else needs support. Who has no English name left is left out.
 */
export function settleNames(drawn: readonly Drawn[], written: ReadonlyMap<string, Written>, lists: WordLists): Drawn[] {
  const fold = remembered(foldText)
  const taken = takenNames(written)
  const owners = new Map<string, number>()
  for (const { raw } of drawn) {
    const own = new Set(namesOf(raw).map(({ name }) => fold(name.name)))
    for (const name of own) owners.set(name, (owners.get(name) ?? 0) + 1)
  }
  return drawn.flatMap((each) => {
    const { raw } = each
    const settle = (lang: NameLanguage, { name, needs }: RawName): RawName[] => {
      const folded = fold(name)
      if (taken.get(folded) === 'safe') return []
      const isShared = taken.has(folded) || (owners.get(folded) ?? 0) > 1
      const isSomebodys = ambiguityOf(name, lang, raw, lists) !== null || hasNamesakes(folded, raw.kind, lists)
      const { town } = each
      if (town) {
        const word = SPACED.test(name) ? wordIn(folded, [lang, ...town.languages], lists) : null
        return settleTownName({ name, needs }, lang, town, { ...each, word, isShared, isSomebodys })
      }
      return isShared || (isSomebodys && !each.isWellKnown)
        ? [{ name, needs: [...new Set([...needs, 'support' as const])] }]
        : [{ name, needs }]
    }
    const names: RawEntity['names'] = {}
    for (const lang of NAME_LANGUAGES) {
      const written =
        raw.names[lang] ?? (each.town?.isSmall && each.town.languages.includes(lang) ? raw.names.en : undefined)
      const left = written?.flatMap((name) => settle(lang, name)) ?? []
      if (left.length > 0) names[lang] = left
    }
    return names.en === undefined ? [] : [{ ...each, raw: { ...raw, names } }]
  })
}

/** A person whose given name and family name are both common: there are others of that name. */
function hasNamesakes(folded: string, kind: Kind, { given, family }: WordLists): boolean {
  if (kind !== 'person') return false
  const words = folded.split(' ')
  return words.length === 2 && given.has(words[0] as string) && family.has(words[1] as string)
}

/** The names that people wrote, and those that countries have in the Unicode CLDR: safe alone, or with support. */
function takenNames(written: ReadonlyMap<string, Written>): Map<string, 'safe' | 'supported'> {
  const taken = new Map<string, 'safe' | 'supported'>()
  for (const { raw } of written.values()) {
    for (const { name } of namesOf(raw)) {
      const folded = foldText(name.name)
      if (!name.needs.includes('support')) taken.set(folded, 'safe')
      else if (!taken.has(folded)) taken.set(folded, 'supported')
    }
  }
  for (const { raw } of written.values()) {
    if (raw.iso === undefined) continue
    for (const lang of NAME_LANGUAGES) {
      const name = territories(lang)[raw.iso]
      const folded = name === undefined ? null : foldText(name)
      if (folded !== null && !taken.has(folded)) taken.set(folded, 'safe')
    }
  }
  return taken
}

/** Folding is the slow part of reading a hundred thousand names, and most are asked for several times. */
function remembered(work: (text: string) => string): (text: string) => string {
  const done = new Map<string, string>()
  return (text) => {
    const known = done.get(text) ?? work(text)
    done.set(text, known)
    return known
  }
}

function namesOf({ names }: RawEntity): { lang: NameLanguage; name: RawName; place: number }[] {
  return (Object.entries(names) as [NameLanguage, RawName[]][]).flatMap(([lang, list]) =>
    list.map((name, place) => ({ lang, name, place })),
  )
}
