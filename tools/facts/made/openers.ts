import { fold } from '../../../src/text/fold'

/*
 * Function words of the languages of news. At the beginning of a sentence they have a capital and look like a name: "He", "No", "So",
 * "Ma", "Son" are family names in China and Korea.
 */
const OPENERS = new Set(
  `he she it we you they no so an oh do to may will can all any but for how if in is of on or the this that up us what who why
  ma sa son ton mon on du des un une le la les il elle tu ce se si ni ou où qui que mai est et en au aux par pour sur
  die der das man da zu im am er sie es wir ihr um ab wie was wo nun nur noch ja nein ein eine bei mit von vor
  su lo el yo mi de ya te fue sin con mas más los las una al
  di gli li ti ci vi ha ho hai va sta fa fu per tra che chi non
  na ao uma por meu os as são seu sua com em
  он ты мы вы но на да не ни за до по от из со то та те тут там как так кто что это его её их все без для под при над или
  він ти ми ви та на не ні за до по від із що як так це її син
  ve bir bu şu da de ne ya
  그 이 저 هو هي من في على عن ما لا`
    .split(/\s+/u)
    .map(fold),
)

/** Whether a word, written with a capital, most likely begins a sentence. */
export function opensSentences(word: string): boolean {
  return OPENERS.has(fold(word))
}
