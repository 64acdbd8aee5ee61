import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { openLexicon } from '../src/spotting/lexicon'
import { median } from './measure'

const TIMES = 9

/**
 * How many ms it takes to open a lexicon: again and again, the median; and for the first time in a process, the median of some and the least,
 * since what other programs do to a process that just began may take longer than all that is measured.
 */
export function opening(file: ArrayBuffer): { warm: number; cold: number; coldAtBest: number } {
  const warm = Array.from({ length: 20 * TIMES }, () => {
    const begun = performance.now()
    openLexicon(file)
    return performance.now() - begun
  })
  const path = 'out/bench/lexicon.bin'
  mkdirSync('out/bench', { recursive: true })
  writeFileSync(path, new Uint8Array(file))
  const cold = Array.from({ length: TIMES }, () =>
    Number(execFileSync(process.execPath, ['--import', 'tsx', 'bench/open-cold.ts', path], { encoding: 'utf8' })),
  )
  rmSync(path)
  return { warm: median(warm), cold: median(cold), coldAtBest: Math.min(...cold) }
}
