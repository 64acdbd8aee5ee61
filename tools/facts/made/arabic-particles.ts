/* Names of Arabs in Cyrillic letters: "Тамим бен Хамад Аль Тани". */

/** The articles and the word for "house", as Cyrillic writes them; "Абу" is no name alone either. They are not declined. */
const PARTICLES = 'Аль Эль Ель Ал Аш Ас Ад Ат Ар Аз Ан Эш Эс Эд Абу Ибн Бен Бин Бинт Уль Ул'.split(' ')

/** Whether the word of a name stands between names and is none itself. The first word of a name never is but "Абу". */
export function isArabicParticle(word: string, place: number): boolean {
  return PARTICLES.includes(word) && (place > 0 || word === 'Абу')
}

/** "X, son of Y, of the house of Z" */
const WITH_HOUSE = /^(\p{Lu}[\p{L}-]+ (?:бен|ибн|бин|бін) \p{Lu}[\p{L}-]+) \p{Lu}/u

/** The name as news shortens it, without the house: "Тамим бен Хамад"; null for any other name. */
export function withoutHouse(name: string): string | null {
  return WITH_HOUSE.exec(name)?.[1] ?? null
}
