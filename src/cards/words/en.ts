import { sentence, type Words } from './words'

const isDay = (date: string) => /^\d{1,2} \p{L}/u.test(date)

const after = (label: string, span: string) => (span === '' ? label : `${label}, ${span}`)

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
    onDate: (date) => `On ${date}, the day of the article`,
    latest: 'When last known',
    since: 'Since then',
    related: 'Also in the article',
    members: 'Members include',
    holders: 'Holders',
    article: 'the article',
  },
  calledHere: (name) => `In the article: ${name}`,
  asOf: (date) => `Facts as of ${date}`,

  colon: ': ',

  span({ from, to }) {
    if (from && to) return from === to ? `${isDay(from) ? 'on' : 'in'} ${from}` : `from ${from} to ${to}`
    if (from) return `since ${from}`
    return to ? `until ${to}` : ''
  },

  acting: (label) => `${label} (acting)`,
  certain: (label, span) => sentence(after(label, span)),
  possible: (label, span) => sentence(`${label}, possibly (${span && `${span}; `}the exact days are not known)`),
  lastKnown: (label, asOf) => sentence(`${label}, when last known (${asOf})`),
  disputed: (label, span, publishers) =>
    sentence(`${after(label, span)}, according to ${publishers}; other sources disagree`),
  formerly: (label, span) => sentence(`before: ${after(label, span)}`),
  contradiction: (person, office, holder, span) =>
    sentence(`the article calls ${person} ${office}; on that day the office was held by ${after(holder, span)}`),
  standsFor: (capital, country) =>
    sentence(`“${capital}” can also stand for the government of ${withArticle(country)}`),
  holds: (office, person) => `${office}: ${person}`,
  chair: (chair) => `chair: ${chair}`,

  comesToOffice: (person) => `${person} takes office`,
  returnsToOffice: (person) => `${person} returns to office`,
  takesOffice: (label) => `becomes ${label}`,
  takesOfficeAgain: (label) => `becomes ${label} again`,
  leavesOffice: (label) => `leaves office as ${label}`,

  lifetimes: {
    event: {
      notYet: 'Had not begun on that day.',
      running: (span) => sentence(after('under way', span)),
      over: (span) => sentence(`took place ${span}`),
      began: 'begins',
      ended: 'ends',
      took: 'takes place',
    },
    agreement: {
      notYet: 'Did not exist yet on that day.',
      running: (span) => sentence(after('in force', span)),
      over: (span) => sentence(`was in force ${span}`),
      began: 'takes effect',
      ended: 'ceases to apply',
      took: 'in force',
    },
    thing: {
      notYet: 'Was not in service yet on that day.',
      running: (span) => sentence(after('in service', span)),
      over: (span) => sentence(`was in service ${span}`),
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
  readOn: (day) => `read on ${day}`,
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
