import { timeSearch } from './time-search'

/* Runs in a page of the extension, which may read its packaged facts. */

Object.assign(globalThis, {
  timeSearch: async () => timeSearch(await (await fetch('/facts/base.bin')).arrayBuffer()),
})
