/*
 * How Ukrainian declines the parts of people's names, by their ending.
 */

export type Gender = 'm' | 'f'

/** Where a part stands, and whose it is. */
interface Place {
  iso?: string | undefined
  /** The family name, of a name in Western order. */
  isLast: boolean
}

interface Paradigm {
  /** The genders that decline so. */
  of: string
  /** The ending of the nominative, which gives way to the others. */
  ending: RegExp
  when: (place: Place) => boolean
  /** Genitive, two datives (Путіну, Путінові), accusative, instrumental. */
  cases: string
}

/** Countries whose family names in -ов and -ін are Slavic, and take -им: "Путіним", but "Дарвіном". */
const SLAVIC = 'RU UA BY KZ KG UZ TJ TM AZ AM GE MD BG MK'.split(' ')
/** Countries whose family names in -ко and -ло are declined: "Порошенка". */
const EAST_SLAVIC = ['UA', 'RU', 'BY']

/** Whether a family name of the country follows the Slavic rules; so does one of a country that is not known. */
export function isSlavic(iso: string | undefined): boolean {
  return iso === undefined || SLAVIC.includes(iso)
}

const always = () => true
const isFamily = ({ isLast }: Place) => isLast
const isGiven = ({ isLast }: Place) => !isLast
const isSlavicFamily = ({ isLast, iso }: Place) => isLast && isSlavic(iso)
const isEastSlavicFamily = ({ isLast, iso }: Place) => isLast && (iso === undefined || EAST_SLAVIC.includes(iso))

/** The first that fits counts. What fits none is not declined: foreign names in other vowels, names of women in a consonant. */
export const PARADIGMS: readonly Paradigm[] = [
  { of: 'm', ending: /(?<=[сцз]ьк|[^і])ий$/u, when: always, cases: 'ого ому ому ого им' },
  { of: 'f', ending: /(?<=[сцз]ьк|[оеє]в|[іїи]н)а$/u, when: isFamily, cases: 'ої ій ій у ою' },
  { of: 'mf', ending: /(?<=[жчшщ])а$/u, when: always, cases: 'і і і у ею' },
  { of: 'mf', ending: /а$/u, when: always, cases: 'и і і у ою' },
  { of: 'mf', ending: /(?<=[аеєиіїоу])я$/u, when: always, cases: 'ї ї ї ю єю' },
  { of: 'mf', ending: /я$/u, when: always, cases: 'і і і ю ею' },
  { of: 'm', ending: /й$/u, when: always, cases: 'я ю єві я єм' },
  { of: 'm', ending: /ь$|(?<=^(?:Ігор|Лазар|Кобзар|Бондар))$/u, when: always, cases: 'я ю еві я ем' },
  {
    of: 'm',
    ending: /(?<=^(?:Марк|Петр|Дмитр|Павл|Данил|Михайл|Кирил|Левк))о$/u,
    when: isGiven,
    cases: 'а у ові а ом',
  },
  { of: 'm', ending: /(?<=[кл])о$/u, when: isEastSlavicFamily, cases: 'а у ові а ом' },
  { of: 'm', ending: /(?<=[оеєії]в)$/u, when: isSlavicFamily, cases: 'а у у а им' },
  { of: 'm', ending: /(?<=[иії]н)$/u, when: isSlavicFamily, cases: 'а у ові а им' },
  { of: 'm', ending: /(?<=[жчшщц])$/u, when: always, cases: 'а у еві а ем' },
  { of: 'm', ending: /(?<=[бвгґдзклмнпрстфх])$/u, when: always, cases: 'а у ові а ом' },
]
