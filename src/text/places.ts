/** Longer than what is looked for before a name. */
const REACH = 8

/** Prepositions of place, and "Anna Rossi, di Treviso": where somebody is from. Not "de" and "di" alone, which clubs follow too. */
const THERE =
  /(?:^|[^\p{L}])(?:in|à|en|em|nach|aus|в|во|у|до|из|з|із|від|في|إلى)[ \u00a0]$|,[ \u00a0](?:d[eai]|du|d['’]|from)[ \u00a0]?$/iu

/** Whether what stands before the offset says that something is at the place named there. UTF-16 offsets: `from` of the flow. */
export function isThere(text: string, from: number, start: number): boolean {
  return THERE.test(text.slice(Math.max(from, start - REACH), start))
}
