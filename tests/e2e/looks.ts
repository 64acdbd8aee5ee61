import { wrongIn } from './axe'
import type { TestBrowser } from './browser'
import type { Tab } from './driver/driver'

/** Colours that a reader may have set their browser to. */
const LOOKS = [
  { name: 'light', dark: false, forced: false },
  { name: 'dark', dark: true, forced: false },
  { name: 'forced colours', dark: false, forced: true },
]

/** All that axe finds wrong in a page as it stands, in each look. */
export async function wrongInAnyLook({ session }: TestBrowser, page: Tab): Promise<string[]> {
  const wrong: string[] = []
  for (const { name, dark, forced } of LOOKS) {
    await session.setDark(dark)
    await session.setForcedColors(forced)
    wrong.push(...(await wrongIn(page)).map((problem) => `${name}: ${problem}`))
  }
  return wrong
}

export async function usualLook({ session }: TestBrowser): Promise<void> {
  await session.setDark(false)
  await session.setForcedColors(false)
}
