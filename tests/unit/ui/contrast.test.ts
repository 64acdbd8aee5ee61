import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/* The tokens of theme.css, read from it, held to WCAG 2.2 AA: 4.5 for text, 3 for marks and edges. */

const css = readFileSync(new URL('../../../src/ui/theme.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
)

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const [x, y] = [a, b].map((name) => luminance(tokens.get(name)?.[theme] ?? expect.fail(`no token --${name}`)))
  return (Math.max(x ?? 0, y ?? 0) + 0.05) / (Math.min(x ?? 0, y ?? 0) + 0.05)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ['text', 'surface'],
    ['text', 'band'],
    ['text', 'hover'],
    ['muted', 'surface'],
    ['muted', 'hover'],
    ['muted', 'water'],
    ['muted', 'land'],
    ['accent', 'surface'],
    ['accent', 'band'],
    ['accent', 'note-ground'],
    ['accent', 'hover'],
    ['on-accent', 'accent'],
    ['note', 'note-ground'],
  ])('%s can be read on %s', (text, ground) => expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5))

  it.each([
    ['edge', 'surface'],
    ['bar', 'surface'],
    ['accent', 'water'],
    ['accent', 'land'],
  ])('%s stands out from %s', (mark, ground) => expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3))
})
