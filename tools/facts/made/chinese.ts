import { Converter } from 'opencc-js'

/*
 * A Chinese name in the scripts it is written in: simplified, and traditional as in Taiwan and Hong Kong; and in the characters of
 * Japan. Where one simplified character stands for two traditional ones, a name may come out wrong, and is never met.
 */

const toSimplified = Converter({ from: 't', to: 'cn' })
const fromTaiwan = Converter({ from: 'tw', to: 'cn' })
const TO_TRADITIONAL = ['t', 'tw', 'hk'].map((to) => Converter({ from: 'cn', to }))
const toJapanese = Converter({ from: 'cn', to: 'jp' })

/** The other ways in which a Chinese name, of either script, is written. */
export function chineseVariants(name: string): string[] {
  const simplified = [toSimplified(name), fromTaiwan(name)]
  const all = simplified.flatMap((form) => [form, ...TO_TRADITIONAL.map((convert) => convert(form))])
  return [...new Set(all)].filter((form) => form !== name)
}

/** A Chinese name, of either script, in simplified characters. */
export function inSimplified(name: string): string {
  return fromTaiwan(toSimplified(name))
}

/** A Chinese name, of either script, in the characters of Japan. */
export function inJapanese(name: string): string {
  return toJapanese(toSimplified(name))
}
