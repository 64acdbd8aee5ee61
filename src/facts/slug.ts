import { fold } from '../text/fold'

/** The id that an entity of this English name has if nobody chose another: "Wang Yi" is wang-yi. Most ids need not be stored. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
