import type { Browser } from 'webextension-polyfill'

/**
 * The browser's own interface, for what runs in pages: since Manifest V3 Chrome answers with promises itself, and the polyfill
 * would add 3 kB (zipped) to every article. What differs is told in call.ts.
 */
export const browser = ((globalThis as { browser?: Browser }).browser ??
  (globalThis as unknown as { chrome: Browser }).chrome) as Browser
