import { describe, expect, test } from 'vitest'
import { InputError } from '../../../../tools/annotate/input-error'
import { readOptions } from '../../../../tools/evaluate/options'

describe('the command line', () => {
  test('prints the tables of all languages unless told otherwise', () => {
    expect(readOptions([])).toEqual({ show: 'tables', lang: null })
    expect(readOptions(['--errors', '--lang', 'fr'])).toEqual({ show: 'errors', lang: 'fr' })
    expect(readOptions(['--help'])).toBe('help')
  })

  test.each([
    [['--errors', '--markdown'], '--markdown and --errors: one of them'],
    [['--eerrors'], '--help tells more'],
    [['fr'], '--help tells more'],
  ])('%j is refused', (args, message) => {
    expect(() => readOptions(args)).toThrow(InputError)
    expect(() => readOptions(args)).toThrow(message)
  })
})
