import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Flag, FlagShape } from '../../src/cards/card'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What flags are drawn with. Anything else in a later version of the package is looked at before it is drawn on pages. */
const SHAPES: readonly string[] = ['g', 'path', 'circle', 'ellipse'] satisfies FlagShape['name'][]
const ATTRIBUTES: readonly string[] =
  'clip-rule cx cy d fill fill-rule opacity r rx ry stroke stroke-linejoin stroke-miterlimit stroke-width'.split(' ')
/** Names for the package's own style sheet: they draw nothing. */
const IGNORED: readonly string[] = ['class']

/**
 * The flags of countries by ISO 3166 code, as values to draw: from the package country-flag-icons. Codes that it knows no flag for are
 * left out.
 * @throws Error when a flag is drawn with anything but the plain shapes above.
 */
export function makeFlags(codes: Iterable<string>): Record<string, Flag> {
  const flags: Record<string, Flag> = {}
  for (const code of [...new Set(codes)].sort()) {
    const svg = drawingOf(code)
    if (svg !== null) flags[code] = flagOf(code, svg)
  }
  return flags
}

/** The folder of drawings, beside the package's own description. */
const FOLDER = path.join(path.dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')), '3x2')

function drawingOf(code: string): string | null {
  const file = path.join(FOLDER, `${code}.svg`)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function flagOf(code: string, source: string): Flag {
  const svg = parseFragment(source).childNodes.find(isElement)
  const viewBox = svg?.attrs.find(({ name }) => name === 'viewBox')?.value
  if (!svg || !viewBox) throw new Error(`the flag of ${code} is no drawing`)
  return { viewBox, shapes: shapesIn(code, svg) }
}

function shapesIn(code: string, parent: Element): FlagShape[] {
  return parent.childNodes.filter(isElement).map((element) => {
    const { tagName, attrs } = element
    const drawn = attrs.filter(({ name }) => !IGNORED.includes(name))
    const strange = [tagName, ...drawn.map(({ name }) => name)].find(
      (name, at) => !(at === 0 ? SHAPES : ATTRIBUTES).includes(name),
    )
    if (strange !== undefined) throw new Error(`the flag of ${code} is drawn with "${strange}"`)
    return {
      name: tagName as FlagShape['name'],
      attributes: Object.fromEntries(drawn.map(({ name, value }) => [name, value])),
      shapes: shapesIn(code, element),
    }
  })
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}
