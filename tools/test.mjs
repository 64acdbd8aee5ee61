// npm test: everything that is checked, from a bare machine on. Plain JavaScript until the packages are there.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowsers, ensurePackages, npmRun, say, waitForChildren } from './bootstrap.mjs'

/**
 * A script of package.json. `tests` counts the single tests of a Vitest run; any other step counts as one.
 * `needs` names the steps that must have passed for this one to mean anything.
 * @typedef {{ name: string, script: string, args?: string[], tests?: boolean, needs?: string[] }} Step
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'formatting and lint', script: 'check' },
  { name: 'nothing unused', script: 'unused' },
  { name: 'types', script: 'types' },
  { name: 'facts', script: 'facts:check' },
  { name: 'compiled facts', script: 'facts:compile' },
  { name: 'unit tests', script: 'test:unit', tests: true },
  { name: 'build for Chrome', script: 'build:chrome', needs: ['compiled facts'] },
  { name: 'build for Firefox', script: 'build:firefox', needs: ['compiled facts'] },
  { name: 'web-ext lint', script: 'lint:firefox', needs: ['build for Firefox'] },
  { name: 'size budgets', script: 'size', needs: ['build for Chrome'] },
  e2e('Chrome', ['build for Chrome']),
  e2e('Firefox', ['build for Firefox']),
]

/** Where Vitest writes what it counted. */
const COUNTS = 'out/test/counts.json'

waitForChildren()
const start = Date.now()
if (!(await ensurePackages())) process.exit(1)

let passed = 0
let failed = 0
/** @type {string[]} */
const lines = []
/** @type {Set<string>} */
const sound = new Set()

// A browser that is missing fails here once, and again in each step that wants it: nothing is skipped.
record(
  'browsers',
  (await ensureBrowsers(['chrome', 'firefox'])) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  0,
)
for (const [at, step] of STEPS.entries()) {
  const began = Date.now()
  say(`${at + 1}/${STEPS.length} ${step.name}`)
  record(step.name, await outcomeOf(step), Date.now() - began)
}

console.log(`\n${lines.join('\n')}\n${seconds(Date.now() - start)} in all`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** @typedef {{ passed: number, failed: number, note?: string }} Outcome */

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function outcomeOf({ script, args = [], tests, needs = [] }) {
  const broken = needs.filter((name) => !sound.has(name))
  if (broken.length > 0) return { passed: 0, failed: 1, note: `not run, since this failed: ${broken.join(', ')}` }
  if (!tests) return (await npmRun(script, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

  mkdirSync('out/test', { recursive: true })
  rmSync(COUNTS, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${COUNTS}`]
  const status = await npmRun(script, [...args, ...reporters])
  return countTests(status)
}

/**
 * The tests of a Vitest run. A test that was skipped counts as failed, and so does a run that ended badly without one.
 * @param {number} status
 * @returns {Outcome}
 */
function countTests(status) {
  try {
    const counts = JSON.parse(readFileSync(COUNTS, 'utf8'))
    const failed = counts.numTotalTests - counts.numPassedTests
    const endedBadly = failed === 0 && (status !== 0 || counts.numTotalTests === 0)
    return { passed: counts.numPassedTests, failed: endedBadly ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1, note: 'the tests left no count' }
  }
}

/**
 * @param {string} name
 * @param {Outcome} outcome
 * @param {number} time in ms
 */
function record(name, outcome, time) {
  passed += outcome.passed
  failed += outcome.failed
  if (outcome.failed === 0) sound.add(name)
  const counts = `${outcome.passed} passed, ${outcome.failed} failed`
  lines.push(
    [outcome.failed > 0 ? '✗' : '✓', name.padEnd(28), counts, seconds(time), outcome.note].filter(Boolean).join('  '),
  )
}

function seconds(/** @type {number} */ ms) {
  return `${(ms / 1000).toFixed(1)} s`
}

/**
 * @param {'Chrome' | 'Firefox'} browser
 * @param {string[]} needs
 * @returns {Step}
 */
function e2e(browser, needs) {
  const args = ['--project', `e2e-${browser.toLowerCase()}`]
  return { name: `end to end in ${browser}`, script: 'test:e2e', args, tests: true, needs }
}
