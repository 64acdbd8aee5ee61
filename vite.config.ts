import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig, type Plugin } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import { reloadFacts } from './tools/vite/reload-facts'

/** The two builds: `vite build --mode chrome` and `--mode firefox`, into `dist/chrome` and `dist/firefox`. */
type Target = 'chrome' | 'firefox'

/** What `npm run facts:compile` writes, and where it is found in the package. */
const FACTS = {
  'facts/lexicon.bin': 'build/facts/lexicon.bin',
  'facts/base.bin': 'build/facts/base.bin',
  'facts/atlas.json': 'build/facts/atlas.json',
  'facts/flags.json': 'build/facts/flags.json',
  'facts/origins.json': 'build/facts/origins.json',
}

export default defineConfig(({ command, mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome'
  const outDir = `dist/${target}`
  return {
    // The facts are emitted by name below. Not `false`: crxjs would take that for the root, and copy all that lies in it to where the
    // development build is loaded from (crxjs 3.0.0, 2026-11-23).
    publicDir: 'none',
    build: {
      outDir,
      emptyOutDir: true,
      // The floors of manifest.json.
      target: ['chrome140', 'firefox150'],
      modulePreload: false,
      rolldownOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
    plugins: [
      crx({ manifest: manifestFor(target, command === 'serve') as ManifestV3Export, browser: target }),
      packagedFacts(),
      reloadFacts(FACTS, outDir),
      noStrayContentScripts(),
      noWebAccessibleResources(outDir),
    ],
  }
})

/**
 * What pages and background of a development build may load beside their own files: they are told of changes by the server of `vite dev`,
 * which also puts styles into them.
 */
const DEVELOPMENT_CSP =
  "default-src 'none'; script-src 'self' http://localhost:*; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self' http://localhost:* ws://localhost:*"

/** The manifest with only the keys that one browser knows: the other's would be reported as warnings. */
function manifestFor(target: Target, isServed: boolean) {
  const { minimum_chrome_version, side_panel, browser_specific_settings, sidebar_action, background, ...rest } =
    manifest
  const shared = isServed ? { ...rest, content_security_policy: { extension_pages: DEVELOPMENT_CSP } } : rest
  const { service_worker, scripts, type } = background
  if (target === 'chrome') {
    return { ...shared, minimum_chrome_version, side_panel, background: { service_worker, type } }
  }
  const permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel')
  return { ...shared, permissions, browser_specific_settings, sidebar_action, background: { scripts, type } }
}

/** Copies the compiled facts into the package as they are. */
function packagedFacts(): Plugin {
  return {
    name: 'backgrounder:facts',
    async generateBundle() {
      for (const [fileName, file] of Object.entries(FACTS)) {
        const source = await readFile(file).catch(() =>
          this.error(`${file} is missing: run "npm run facts:compile" first`),
        )
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

/**
 * Leaves out the second copy that Vite makes of a script imported by `?script&iife`: crxjs builds the file that is
 * injected by itself, and nothing loads the other.
 */
function noStrayContentScripts(): Plugin {
  return {
    name: 'backgrounder:no-stray-content-scripts',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [fileName, output] of Object.entries(bundle)) {
          if (output.type === 'chunk' && output.facadeModuleId?.match(/\.iife\.tsx?$/)) delete bundle[fileName]
        }
      },
    },
  }
}

/**
 * Takes `web_accessible_resources` out of the written manifest, so that no page can ask for the extension's files.
 * crxjs lists the reader there, which `scripting.executeScript` does not need; it does so after `generateBundle`,
 * hence `closeBundle` (tried with crxjs 3.0.0 on 2026-11-03).
 */
function noWebAccessibleResources(outDir: string): Plugin {
  return {
    name: 'backgrounder:no-web-accessible-resources',
    apply: 'build',
    closeBundle: {
      order: 'post',
      async handler() {
        const file = path.join(outDir, 'manifest.json')
        if (!existsSync(file)) return // The build failed before; its own error is the one to show.
        const { web_accessible_resources: _, ...written } = JSON.parse(await readFile(file, 'utf8'))
        await writeFile(file, `${JSON.stringify(written, null, 2)}\n`)
      },
    },
  }
}
