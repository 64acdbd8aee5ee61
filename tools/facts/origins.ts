import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Origin } from '../../src/facts/origin'
import type { Problem } from './problems'
import type { ReadFile } from './read'

/*
 * facts/SOURCES.md: where facts were taken from by the hundred. A page is credited where it is cited; a collection of data has a licence, and
 * asks to be named.
 */

/** The list stands here in a folder of facts. */
const LIST = 'SOURCES.md'

/** The rows of the table in SOURCES.md; none where there is no such file. */
export function readOrigins(folder: string): Origin[] {
  const file = path.join(folder, LIST)
  if (!existsSync(file)) return []
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  // Above the origins stand the heads of the columns, and a line.
  return rows.slice(2).map(([name = '', url = '', what = '', licence = '']) => ({ name, url, what, licence }))
}

/** Hosts of collections of data. */
const COLLECTIONS =
  /(?:^|\.)(?:github\.com|wikidata\.org|naturalearthdata\.com|geonames\.org|cia\.gov|datahub\.io|zenodo\.org|dataverse\.harvard\.edu)$/u

/** Sources that are collections of data of which SOURCES.md does not tell. */
export function checkOrigins(files: readonly ReadFile[], origins: readonly Origin[]): Problem[] {
  const listed = new Set(origins.map(({ name }) => name))
  return files.flatMap(({ file, content: { sources }, lineOf }) =>
    Object.entries(sources).flatMap(([key, { publisher, url }]) =>
      listed.has(publisher) || !COLLECTIONS.test(new URL(url).hostname)
        ? []
        : [
            {
              file,
              line: lineOf(['sources', key]),
              reason: `${publisher} is a collection of data that ${LIST} does not list: add it there, with its licence`,
            },
          ],
    ),
  )
}
