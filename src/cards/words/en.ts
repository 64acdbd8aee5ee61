import { englishName } from './country-names'
import { firstDateIn } from './first-date'
import { dated, isDay, isSameDate, sentence, type Words } from './words'

const firstDate = firstDateIn('en-GB')

export const en: Words = {
  locale: 'en-GB',
  dir: 'ltr',
  labels: {
    close: 'Close',
    back: 'Back',
    more: 'More actions',
    copy: 'Copy with sources',
    copyMarkdown: 'Copy as Markdown',
    copied: 'Copied',
    copyFailed: 'The clipboard could not be used',
    know: 'I know this: underline it no more',
    panel: 'Open in the panel',
    wikipedia: 'Look up on Wikipedia',
    wikidata: 'Look up on Wikidata',
    report: 'Report a mistake',
    reportChoose: 'Which statement is wrong? Choosing it copies a text that you can send; nothing is sent from here.',
    reportCard: 'The card as a whole',
    sources: 'Sources',
    timeline: 'Timeline',
    newTab: 'opens in a new tab',
    showAll: 'Show all',
  },
  kinds: {
    person: 'Person',
    office: 'Office',
    organisation: 'Organisation',
    country: 'Country',
    place: 'Place',
    event: 'Event',
    agreement: 'Agreement',
    thing: 'Thing',
    media: 'Media',
  },
  tidyDate: (text) => text,
  typeset: (text) => text,

  headings: {
    onDate: ({ text }) => `On ${text}, the day of the article`,
    latest: 'When last known',
    since: 'Since then',
    related: 'Also in the article',
    members: 'Members include',
    holders: 'Holders',
    article: 'the article',
  },
  calledHere: (name) => `In the article: ${name}`,
  asOf: ({ text }) => `Facts as of ${text}`,

  colon: ': ',
  comma: ', ',
  sentence,

  span({ from, to }) {
    if (from && to) {
      return isSameDate(from, to)
        ? `${isDay(from) ? 'on' : 'in'} ${from.text}`
        : `from ${firstDate(from, to)} to ${to.text}`
    }
    if (from) return `since ${from.text}`
    return to ? `until ${to.text}` : ''
  },

  acting: (label) => `${label} (acting)`,
  dated,
  possible: (label, span) => `${label}, possibly (${span && `${span}; `}the exact days are not known)`,
  lastKnown: (label, { text }) => `${label}, when last known (${text})`,
  formerly: (label, span) => `before: ${dated(label, span)}`,
  byWikidata: (phrase) => `${phrase}, according to Wikidata`,
  wikidataAlone: {
    short: 'Wikidata alone',
    full: 'Wikidata alone; dates not checked against a second source',
  },
  disputed: (label, span, publishers) =>
    sentence(`${dated(label, span)}, according to ${publishers}; other sources disagree`),
  contradiction: (person, office, holder, span) =>
    sentence(`the article calls ${person} ${office}; on that day the office was held by ${dated(holder, span)}`),
  standsFor: (capital, country) =>
    sentence(`“${capital}” can also stand for the government of ${withArticle(country)}`),
  holds: (office, person) => `${office}: ${person}`,
  chair: (chair) => `chair: ${chair}`,

  comesToOffice: (person) => `${person} takes office`,
  returnsToOffice: (person) => `${person} returns to office`,
  takesOffice: (label) => `becomes ${label}`,
  takesOfficeAgain: (label) => `becomes ${label} again`,
  leavesOffice: (label) => `leaves office as ${label}`,

  offices: null,
  madeLine: {
    cityIn: (country) => `city in ${englishName(country)}`,
    capitalOf: (country) => `capital of ${englishName(country)}`,
    capital: (city) => `capital: ${city}`,
    held: (office, years) => [office, ...years].join(', '),
    from: (year) => `from ${year}`,
    joint: '; ',
  },

  lifetimes: {
    event: {
      notYet: 'had not begun on that day',
      running: (span) => dated('under way', span),
      over: (span) => `took place ${span}`,
      began: 'begins',
      ended: 'ends',
      took: 'takes place',
    },
    agreement: {
      notYet: 'did not exist yet on that day',
      running: (span) => dated('in force', span),
      over: (span) => `was in force ${span}`,
      began: 'takes effect',
      ended: 'ceases to apply',
      took: 'in force',
    },
    thing: {
      notYet: 'was not in service yet on that day',
      running: (span) => dated('in service', span),
      over: (span) => `was in service ${span}`,
      began: 'enters service',
      ended: 'leaves service',
      took: 'in service',
    },
  },
  founded: 'Founded',
  dissolved: 'Dissolved',
  born: 'Born',
  died: 'Died',
  facts: {
    heads: 'Heads',
    'member-of': 'Member of',
    'part-of': 'Part of',
    'capital-of': 'Capital of',
    'located-in': 'Where',
    'based-at': 'Based in',
    'owned-by': 'Owned by',
    'operated-by': 'Operated by',
    organiser: 'Organised by',
    participant: 'Taking part',
    party: 'Parties',
    'edition-of': 'Series',
    'preceded-by': 'Before it',
    borders: 'Borders',
    population: 'Population',
  },
  andMore: (count) => `${count} more`,
  according: (who) => `Position of ${withArticle(who)}`,

  ties: {
    holds: ['office held', 'held the office'],
    heads: ['headed by this office', 'heads it'],
    'member-of': ['member of it', 'member'],
    'part-of': ['the whole', 'part of it'],
    'capital-of': ['its country', 'its capital'],
    'located-in': ['where', 'lies there'],
    'based-at': ['based there', 'based here'],
    'owned-by': ['owner', 'owns it'],
    'operated-by': ['operator', 'operates it'],
    'chaired-by': ['chair', 'chairs it'],
    organiser: ['organised by', 'organised it'],
    participant: ['takes part', 'takes part in it'],
    party: ['party to it', 'is a party'],
    'edition-of': ['series', 'edition'],
    'preceded-by': ['before it', 'after it'],
    borders: ['borders it', 'borders it'],
    says: ['has a position', 'has a position'],
  },
  tieOnDay: { office: 'office on that day', holder: 'holder on that day' },
  tieCountry: ['country', 'of this country'],

  source: (number, publisher) => `source ${number}: ${publisher}`,
  readOn: ({ text }) => `read on ${text}`,
  report: {
    heading: 'A mistake in Backgrounder',
    statement: 'Statement',
    where: 'On the card of',
    wrong: 'What is wrong, and a source for it',
  },
  nothing: (name) => `The facts know nothing by the name “${name}”.`,

  timeline: (title, items) => `Timeline of ${title}: ${items.join('; ')}.`,
  map: (subject, neighbours) => (neighbours === '' ? `Map: ${subject}.` : `Map: ${subject}; nearby: ${neighbours}.`),
}

/** "the United States", "the Philippines": countries that English names with an article. */
function withArticle(name: string): string {
  return /^(?:united |philippines|netherlands|european |maldives)/iu.test(name) ? `the ${name}` : name
}
