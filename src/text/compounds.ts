import { fold } from './fold'

/*
 * Words that make a longer name of the place named beside them: the "Bourse de Paris" is not Paris, 北京大学 is not 北京. The
 * place is then silent, as the longer name is not one that we know.
 */

const words = (list: string) => new Set(list.split(/\s+/u).filter(Boolean).map(fold))

/** Before "of", "de", "von" and the place; with a capital or without. */
const INSTITUTIONS = words(`
  university college school academy bank museum treaty accord accords agreement convention protocol declaration
  université école académie banque bourse musée traité accord accords convention protocole déclaration archevêque
  universität hochschule bank börse museum vertrag abkommen
  universidad banco bolsa museo tratado acuerdo convenio
  università banca borsa trattato accordo convenzione universidade tratado acordo
`)

/** Written right behind a name in Chinese or Japanese. */
const BEHIND = [
  '大学',
  '大學',
  '学院',
  '學院',
  '电力',
  '電力',
  '新闻',
  '新聞',
  '银行',
  '銀行',
  '航空',
  '国际航空',
  '国際航空',
  '國際航空',
  '地方',
  '电信',
  '電信',
  '移动',
  '联通',
  '石油',
  '方块',
  '州立',
  '国立',
  '國立',
  '大震災',
]

/** Written right before a name in Japanese: 東日本 is the east of Japan. */
const BEFORE = ['東', '西']

export function isInstitution(folded: string): boolean {
  return INSTITUTIONS.has(folded)
}

/** What stands behind a name in Chinese characters and makes a longer one of it, or null. */
export function compoundBehind(rest: string): string | null {
  return BEHIND.find((word) => rest.startsWith(word)) ?? null
}

/** What stands before a name in Chinese characters and makes a longer one of it, or null. */
export function compoundBefore(name: string, before: string): string | null {
  return name.startsWith('日本') ? (BEFORE.find((word) => before.endsWith(word)) ?? null) : null
}
