/** Something wrong in `facts/`, told so that a person can mend it. */
export interface Problem {
  /** Path from the top of the project. */
  file: string
  line: number
  reason: string
}

/** `facts/people/china.yaml:12: …`, one a line, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, reason }) => `${file}:${line}: ${reason}`)
    .join('\n')
}
