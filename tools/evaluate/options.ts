import { parseArgs } from 'node:util'
import { InputError } from '../annotate/input-error'

export const SHOW = ['tables', 'markdown', 'errors', 'unfilled'] as const

export interface Options {
  show: (typeof SHOW)[number]
  /** Only articles of this language; null for all. */
  lang: string | null
}

export const USAGE = `Usage: npm run evaluate -- [options]

Spots names in the articles of tests/gold, which have every mention marked, and counts what is right, missed and wrong.

  --errors      every miss and every wrong link, with its grounds
  --unfilled    the marks "?" for which the facts have a name by now
  --markdown    the tables for the README
  --lang fr     only articles of this language
`

/** Reads the command line. @throws InputError when it makes no sense. */
export function readOptions(args: string[]): Options | 'help' {
  const { values } = parse(args)
  if (values.help) return 'help'
  const asked = SHOW.filter((show) => show !== 'tables' && values[show])
  if (asked.length > 1) throw new InputError(`--${asked.join(' and --')}: one of them`)
  return { show: asked[0] ?? 'tables', lang: values.lang ?? null }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        errors: { type: 'boolean' },
        unfilled: { type: 'boolean' },
        markdown: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new InputError(`${(error as Error).message}; --help tells more`)
  }
}
