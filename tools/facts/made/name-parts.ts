import type { Script } from './scripts'

/*
 * The parts of a person's full name: each a word with the particles before it, so that "Ursula von der Leyen" has two.
 */

const words = (list: string) => new Set(list.split(/\s+/u).filter(Boolean))

const PARTICLES = words(`
  de del della dei di da das do dos du des la le van von der den ter ten te zu y bin ibn ben bint al el abu abd abdul ould
  фон дер ден де ди да дель ван бен бин ибн аль эль ле ля ла тер
  بن ابن بنت آل أبو ابو عبد ولد دي دير دو فون فان
  בן בר אבו אל דה פון ון
  フォン デア デ ド ダ ル ラ ファン ビン アル
`)

/** With a capital these are names of their own: Das and Do of India and Korea, "Y" an initial. */
const ONLY_SMALL = words('das do dos y te den des да ди ван')

/** Behind the family name. */
const SUFFIX = /^(?:(?:Jr|Sr|Jnr|Snr|II|III|IV|V)\.?|ジュニア|주니어)$/u

const JUNIOR = /-(?:младший|старший|молодший)$/u

const APART: Record<Script, RegExp> = {
  latin: /\s+/u,
  cyrillic: /\s+/u,
  arabic: /\s+/u,
  hebrew: /\s+/u,
  hangul: /\s+/u,
  han: /[·・]/u,
  kana: /[·・＝=\s]/u,
}

/** Cuts a full name into its parts. A text that is no plain name (with brackets, digits, commas) has none. */
export function nameParts(name: string, script: Script): string[] {
  if (/[()[\]\d,;:/"“”«»]/u.test(name)) return []
  const parts: string[] = []
  const joint = script === 'kana' ? '・' : ' '
  let before = ''
  const pieces = name
    .replace(JUNIOR, '')
    .split(APART[script])
    .filter((piece) => piece !== '' && !SUFFIX.test(piece))
  pieces.forEach((piece, i) => {
    if (i > 0 && i < pieces.length - 1 && isParticle(piece)) before += piece + joint
    else {
      parts.push(before + piece)
      before = ''
    }
  })
  return parts
}

function isParticle(word: string): boolean {
  const small = word.toLowerCase()
  return PARTICLES.has(small) && (word === small || !ONLY_SMALL.has(small))
}
