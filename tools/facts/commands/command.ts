import { type ParseArgsConfig, parseArgs } from 'node:util'
import { InputError } from '../../annotate/input-error'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values']

/** A small command on the facts. */
export interface Command<O extends Options> {
  name: string
  /** What --help prints. */
  usage: string
  options: O
  /** What the command prints. @throws InputError for what the person who runs it can mend. */
  run(values: Values<O>, words: string[]): string
}

/**
 * Runs a command with the arguments of the process. Bad input is one line on standard error and exit status 2, facts that cannot
 * be compiled their problems and 1.
 */
export function runCommand<O extends Options>({ name, usage, options, run }: Command<O>): void {
  // A reader that has seen enough (`| head`) closes the pipe: no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  try {
    const args = process.argv.slice(2)
    const printed = args.includes('--help') ? usage : run(...parsed(args, options))
    process.stdout.write(printed.endsWith('\n') ? printed : `${printed}\n`)
  } catch (error) {
    const isInput = error instanceof InputError
    console.error(isInput ? `${name}: ${error.message}` : (error as Error).message)
    process.exitCode = isInput ? 2 : 1
  }
}

function parsed<O extends Options>(args: string[], options: O): [Values<O>, string[]] {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return [values as Values<O>, positionals]
  } catch (error) {
    throw new InputError((error as Error).message.split('\n')[0])
  }
}

/** A whole number from 1 on. @throws InputError for anything else. */
export function countOf(text: string, where: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(text)) throw new InputError(`${where} ${JSON.stringify(text)}: not a count (write 50)`)
  return Number(text)
}
