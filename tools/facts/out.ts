/** Where the packaged files are written: the builds take them from here. */
export const OUT = 'build/facts'

/** The folder of facts. */
export const FACTS = 'facts'
