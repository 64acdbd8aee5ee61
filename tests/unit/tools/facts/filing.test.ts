import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { FACTS } from '../../../../tools/facts/out'
import { readFolder } from '../../../../tools/facts/read'

/* The facts of the project itself: whoever corrects one finds it by its subject, in a file that can be read. */

/** What a person reads in some minutes. */
const LONGEST = 450

const { files } = readFolder(FACTS)
const nameOf = (file: string) => path.relative(FACTS, file).split(path.sep).join('/')

describe('files of facts', { timeout: 60_000 }, () => {
  test('are short', () => {
    const long = files.filter(({ file }) => readFileSync(file, 'utf8').split('\n').length > LONGEST)
    expect(long.map(({ file }) => nameOf(file))).toEqual([])
  })

  test('that hold a person are named after the country of that person', () => {
    const astray = files.flatMap(({ file, content }) =>
      Object.entries(content.entities).flatMap(([id, { kind, country }]) => {
        const name = path.basename(file, '.yaml')
        const isThere =
          nameOf(file).startsWith('people/') && (name === country || name.startsWith(`${country ?? 'international'}-`))
        return kind === 'person' && !isThere ? [`${id} in ${nameOf(file)}`] : []
      }),
    )
    expect(astray).toEqual([])
  })

  test('are named by subject, not numbered', () => {
    expect(files.map(({ file }) => nameOf(file)).filter((name) => /(?<!to|since)-\d{1,2}\.yaml$/u.test(name))).toEqual(
      [],
    )
  })
})
