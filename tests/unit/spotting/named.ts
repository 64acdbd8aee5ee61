import type { Named } from '../../../src/spotting/named'

/** What is told of a name that stands in a text: nothing but what is given. */
export function formLike(told: Partial<Named['form']> = {}): Named['form'] {
  return {
    isPerson: false,
    isPlace: false,
    isTown: false,
    isCountry: false,
    isOffice: false,
    isSurname: false,
    isSafe: false,
    isExplained: false,
    isInflected: () => false,
    hasWord: () => false,
    count: () => null,
    isAdjective: false,
    isTopic: false,
    ...told,
  }
}
