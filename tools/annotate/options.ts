import { parseArgs } from 'node:util'
import { CARD_LANGUAGES, type CardLanguage } from '../../src/cards/card'
import { isDay } from '../../src/facts/dates'
import { primaryLanguage } from '../../src/text/languages'
import { InputError } from './input-error'

const FORMATS = ['table', 'json', 'jsonl'] as const
type Format = (typeof FORMATS)[number]

export interface Options {
  /** A path, or `-` for standard input. */
  file: string
  lang: string | null
  date: string | null
  format: Format
  cards: boolean
  cardLang: CardLanguage | null
}

export const USAGE = `Usage: npm run annotate -- [options] FILE

Prints what the article in FILE names. FILE is HTML, plain text or JSONL ({"id","text","lang"?,"date"?} a line); - reads standard input.

  --lang fr            language of the article (else the page's own, else detected)
  --date 2023-07-15    day of the article (else the page's own, else found in the text)
  --format table       table, json or jsonl
  --cards              also the card of each entity, as it would be shown
  --card-lang en       language of the cards: ${CARD_LANGUAGES.join(', ')} (else the article's)
`

/** Reads the command line. @throws InputError when it makes no sense. */
export function readOptions(args: string[]): Options | 'help' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0)
    throw new InputError('one FILE is wanted (- for standard input); --help tells more')
  const format = FORMATS.find((f) => f === values.format)
  if (!format) throw new InputError(`--format ${values.format}: not one of ${FORMATS.join(', ')}`)
  const cardLang = CARD_LANGUAGES.find((l) => l === values['card-lang']) ?? null
  if (values['card-lang'] !== undefined && cardLang === null) {
    throw new InputError(`--card-lang ${values['card-lang']}: cards speak ${CARD_LANGUAGES.join(', ')}`)
  }
  return {
    file,
    lang: values.lang === undefined ? null : checkedLanguage(values.lang, '--lang'),
    date: values.date === undefined ? null : checkedDay(values.date, '--date'),
    format,
    cards: values.cards ?? false,
    cardLang,
  }
}

/** The primary subtag of a language tag. @throws InputError for no language. */
export function checkedLanguage(tag: unknown, where: string): string {
  const lang = typeof tag === 'string' ? primaryLanguage(tag) : null
  if (lang === null) throw new InputError(`${where} ${JSON.stringify(tag)}: not a language (write fr, en, zh …)`)
  return lang
}

/** The day itself. @throws InputError for no day of the calendar. */
export function checkedDay(day: unknown, where: string): string {
  if (typeof day !== 'string' || !isDay(day)) {
    throw new InputError(`${where} ${JSON.stringify(day)}: not a day of the calendar (write 2023-07-15)`)
  }
  return day
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        date: { type: 'string' },
        format: { type: 'string', default: 'table' },
        cards: { type: 'boolean' },
        'card-lang': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new InputError((error as Error).message.split('\n')[0])
  }
}
