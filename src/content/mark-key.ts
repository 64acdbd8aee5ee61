import type { Settings } from '../extension/settings-form'

const MARKS: readonly Settings['mark'][] = ['dotted', 'solid', 'wavy', 'tint']
const COLOURS: readonly Settings['markColour'][] = ['text', 'blue', 'green', 'orange']

/**
 * The highlight of highlights.css that draws marks as the reader wants them, or null for none: `u10` dotted in the text's colour, `u33`
 * wavy and orange. A highlight's rules can be given no values of their own, hence one for each look.
 */
export function markKey({ mark, markColour }: Pick<Settings, 'mark' | 'markColour'>): string | null {
  return mark === 'none' ? null : `u${MARKS.indexOf(mark) + 1}${COLOURS.indexOf(markColour)}`
}
