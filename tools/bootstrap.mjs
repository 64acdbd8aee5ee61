// Plain JavaScript that needs no package: `npm start` and `npm test` begin here, on a machine with only Node and npm.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { findBrowser, VARIABLES } from './browsers.mjs'

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/** The oldest Node that Vite runs on; the same as `engines` in package.json. */
const OLDEST_NODE = [20, 19]

/** Debian's names. The font is for Chinese, Japanese and Korean names, which a bare machine has no glyphs for. */
const DEBIAN_PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' }
const DEBIAN_FONT = { package: 'fonts-noto-cjk', file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' }

/** Says what is being done, on standard error: standard output is for results. */
export function say(/** @type {string} */ text) {
  console.error(`\n▸ ${text}`)
}

/**
 * Runs a command in this terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit status; 1 when it could not be started or was ended by a signal
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(1)
    })
    child.on('close', (status) => resolve(status ?? 1))
  })
}

/** Runs npm: the one that runs us, where there is one. */
export function npm(/** @type {string[]} */ ...args) {
  const cli = process.env.npm_execpath
  return cli ? run(process.execPath, [cli, ...args]) : run('npm', args)
}

/**
 * Runs a script of package.json.
 * @param {string} script
 * @param {string[]} [args]
 */
export function npmRun(script, args = []) {
  return npm('run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : []))
}

/** Runs a TypeScript file of this project. */
export function runTypeScript(/** @type {string} */ file, /** @type {string[]} */ args) {
  return run(process.execPath, ['--import', 'tsx', file, ...args])
}

/**
 * Installs the packages where they are missing or older than package-lock.json.
 * @returns {Promise<boolean>} whether all is there
 */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}`)
    return false
  }
  // npm writes this file at the end of every install.
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return true
  say('Installing packages (npm ci)')
  return (await npm('ci', '--no-audit', '--no-fund')) === 0
}

/**
 * Finds browsers; installs missing ones where that can be done without asking: as root on Debian.
 * @param {BrowserName[]} names
 * @returns {Promise<boolean>} whether all are there; what is missing has been said
 */
export async function ensureBrowsers(names) {
  const missing = () => names.filter((name) => findBrowser(name) === null)
  const installable = missing().filter((name) => !process.env[VARIABLES[name]])
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (isRootOnDebian && installable.length > 0) {
    const packages = installable.map((name) => DEBIAN_PACKAGES[name])
    if (!existsSync(DEBIAN_FONT.file)) packages.push(DEBIAN_FONT.package)
    say(`Installing ${packages.join(', ')} (apt-get, as root)`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], env)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env)
  }
  for (const name of missing()) console.error(missingBrowser(name))
  return missing().length === 0
}

/** One line that says what to install, and how to name one that stands elsewhere. */
function missingBrowser(/** @type {BrowserName} */ name) {
  const variable = VARIABLES[name]
  const named = process.env[variable]
  if (named) return `${variable} names ${named}, which does not exist`
  return name === 'chrome'
    ? `No Chrome was found: install Chromium or Google Chrome 140 or newer, or set ${variable} to its program`
    : `No Firefox was found: install Firefox 150 or newer, or set ${variable} to its program`
}

/** Lets Ctrl-C end what runs in this terminal first; we then end by ourselves. */
export function waitForChildren() {
  process.on('SIGINT', () => {})
}
