import { firstDateIn } from './first-date'
import { germanIn, germanOf } from './german-countries'
import { withCountry } from './offices'
import { dated, isDay, isSameDate, joined, type SpokenDate, sentence, type Words } from './words'

/*
 * Names and offices stand in the nominative throughout ("wird Außenminister Chinas", "Vorsitz: Indonesien"): how a name that the facts
 * write is declined cannot be known.
 */

const firstDate = firstDateIn('de-DE')

/** "vom 15. Juli 2023", "von Juli 2023", "von 2023". */
const from = (date: SpokenDate) => `${isDay(date) ? 'vom' : 'von'} ${date.text}`

/** "bis zum 15. Juli 2023", "bis Juli 2023", "bis 2023". */
const until = (date: SpokenDate) => `${isDay(date) ? 'bis zum' : 'bis'} ${date.text}`

/** "vom 20. bis zum 23. Juli 2023", "von März bis Juli 2023"; a day alone is an ordinal number. */
function fromTo(start: SpokenDate, to: SpokenDate): string {
  const first = firstDate(start, to)
  return `${from({ ...start, text: isDay(start) ? first.replace(/^\d+$/u, '$&.') : first })} ${until(to)}`
}

/** "am 15. Juli 2023", "im Juli 2023", "2023". */
const on = ({ text, date }: SpokenDate) =>
  date.day !== null ? `am ${text}` : date.month !== null ? `im ${text}` : text

export const de: Words = {
  locale: 'de-DE',
  dir: 'ltr',
  labels: {
    close: 'Schließen',
    back: 'Zurück',
    more: 'Weitere Aktionen',
    copy: 'Mit Quellen kopieren',
    copyMarkdown: 'Als Markdown kopieren',
    copied: 'Kopiert',
    copyFailed: 'Die Zwischenablage war nicht zugänglich',
    know: 'Kenne ich: nicht mehr unterstreichen',
    panel: 'In der Seitenleiste öffnen',
    wikipedia: 'Bei Wikipedia nachschlagen',
    wikidata: 'Bei Wikidata nachschlagen',
    report: 'Fehler melden',
    reportChoose:
      'Welche Aussage ist falsch? Mit Ihrer Wahl wird ein Text kopiert, den Sie verschicken können; von hier aus wird nichts gesendet.',
    reportCard: 'Die Infokarte als Ganzes',
    sources: 'Quellen',
    timeline: 'Zeitleiste',
    newTab: 'öffnet sich in einem neuen Tab',
    showAll: 'Alle anzeigen',
  },
  kinds: {
    person: 'Person',
    office: 'Amt',
    organisation: 'Organisation',
    country: 'Land',
    place: 'Ort',
    event: 'Ereignis',
    agreement: 'Abkommen',
    thing: 'Objekt',
    media: 'Medium',
  },
  tidyDate: (text) => text,
  typeset: (text) => text,

  headings: {
    onDate: ({ text }) => `Am ${text}, dem Tag des Artikels`,
    latest: 'Letzter bekannter Stand',
    since: 'Seitdem',
    related: 'Auch im Artikel',
    members: 'Zu den Mitgliedern zählen',
    holders: 'Amtsinhaber',
    article: 'Artikel',
  },
  calledHere: (name) => `Im Artikel: ${name}`,
  asOf: ({ text }) => `Stand der Fakten: ${text}`,

  colon: ': ',
  comma: ', ',
  sentence,

  span({ from: start, to }) {
    if (start && to) return isSameDate(start, to) ? on(start) : fromTo(start, to)
    if (start) return `seit ${isDay(start) ? 'dem ' : ''}${start.text}`
    return to ? until(to) : ''
  },

  acting: (label) => `${label} (kommissarisch)`,
  dated,
  possible: (label, span) => `${label}, möglicherweise (${span && `${span}; `}genaue Tage unbekannt)`,
  lastKnown: (label, { text }) => `${label}, nach letztem bekanntem Stand (${text})`,
  formerly: (label, span) => `zuvor: ${dated(label, span)}`,
  byWikidata: (phrase) => `${phrase}, laut Wikidata`,
  wikidataAlone: {
    short: 'nur nach Wikidata',
    full: 'Nur nach Wikidata; Zeitangaben nicht anderweitig geprüft',
  },
  disputed: (label, span, publishers) =>
    sentence(`${dated(label, span)}, laut ${publishers}; andere Quellen widersprechen`),
  contradiction: (person, office, holder, span) =>
    sentence(dated(`laut Artikel ist ${person} ${office}; an jenem Tag war jedoch ${holder} im Amt`, span)),
  standsFor: (capital, country) => sentence(`„${capital}“ kann auch für die Regierung des Landes stehen (${country})`),
  holds: (office, person) => `${office}: ${person}`,
  chair: (chair) => `Vorsitz: ${chair}`,

  comesToOffice: (person) => `${person} tritt das Amt an`,
  returnsToOffice: (person) => `${person} übernimmt das Amt erneut`,
  takesOffice: (label) => `wird ${label}`,
  takesOfficeAgain: (label) => `wird erneut ${label}`,
  leavesOffice: (label) => `ist nicht mehr ${label}`,

  offices: {
    titles: {
      president: ['Präsident', 'Präsidentin'],
      'prime-minister': ['Premierminister', 'Premierministerin'],
      'foreign-minister': ['Außenminister', 'Außenministerin'],
      'defence-minister': ['Verteidigungsminister', 'Verteidigungsministerin'],
      'foreign-ministry': ['Außenministerium'],
      'defence-ministry': ['Verteidigungsministerium'],
      monarch: ['Monarch', 'Monarchin'],
      'vice-president': ['Vizepräsident', 'Vizepräsidentin'],
      'deputy-prime-minister': ['Vize-Premierminister', 'Vize-Premierministerin'],
      'interior-minister': ['Innenminister', 'Innenministerin'],
      'finance-minister': ['Finanzminister', 'Finanzministerin'],
      'economy-minister': ['Wirtschaftsminister', 'Wirtschaftsministerin'],
      'justice-minister': ['Justizminister', 'Justizministerin'],
      'trade-minister': ['Handelsminister', 'Handelsministerin'],
      'energy-minister': ['Energieminister', 'Energieministerin'],
      'health-minister': ['Gesundheitsminister', 'Gesundheitsministerin'],
      'education-minister': ['Bildungsminister', 'Bildungsministerin'],
      'agriculture-minister': ['Landwirtschaftsminister', 'Landwirtschaftsministerin'],
      'transport-minister': ['Verkehrsminister', 'Verkehrsministerin'],
      'environment-minister': ['Umweltminister', 'Umweltministerin'],
      'culture-minister': ['Kulturminister', 'Kulturministerin'],
      'labour-minister': ['Arbeitsminister', 'Arbeitsministerin'],
      'central-bank-governor': ['Zentralbankchef', 'Zentralbankchefin'],
      'chief-of-staff': ['Generalstabschef', 'Generalstabschefin'],
      'ambassador-to-un': [
        'Botschafter {of} bei den Vereinten Nationen',
        'Botschafterin {of} bei den Vereinten Nationen',
      ],
      'ambassador-to-us': [
        'Botschafter {of} in den Vereinigten Staaten',
        'Botschafterin {of} in den Vereinigten Staaten',
      ],
      'speaker-of-parliament': ['Parlamentspräsident', 'Parlamentspräsidentin'],
    },
    of: (title, country) => withCountry(title, germanOf(country)),
  },
  madeLine: {
    cityIn: (country) => `Stadt ${germanIn(country)}`,
    capitalOf: (country) => `Hauptstadt ${germanOf(country)}`,
    capital: (city) => `Hauptstadt: ${city}`,
    held: (office, years) => [office, ...years].join(', '),
    from: (year) => `ab ${year}`,
    joint: '; ',
  },

  lifetimes: {
    event: {
      notYet: 'hatte an jenem Tag noch nicht begonnen',
      running: (span) => joined('im Gange', span),
      over: (span) => `fand ${span} statt`,
      began: 'beginnt',
      ended: 'endet',
      took: 'findet statt',
    },
    agreement: {
      notYet: 'bestand an jenem Tag noch nicht',
      running: (span) => joined('in Kraft', span),
      over: (span) => `war ${span} in Kraft`,
      began: 'tritt in Kraft',
      ended: 'tritt außer Kraft',
      took: 'in Kraft',
    },
    thing: {
      notYet: 'war an jenem Tag noch nicht im Dienst',
      running: (span) => joined('im Dienst', span),
      over: (span) => `war ${span} im Dienst`,
      began: 'kommt in Dienst',
      ended: 'scheidet aus dem Dienst',
      took: 'im Dienst',
    },
  },
  founded: 'Gegründet',
  dissolved: 'Aufgelöst',
  born: 'Geboren',
  died: 'Gestorben',
  facts: {
    heads: 'Leitet',
    'member-of': 'Mitglied von',
    'part-of': 'Teil von',
    'capital-of': 'Hauptstadt von',
    'located-in': 'Wo',
    'based-at': 'Sitz',
    'owned-by': 'Eigentümer',
    'operated-by': 'Betreiber',
    organiser: 'Veranstalter',
    participant: 'Beteiligte',
    party: 'Vertragsparteien',
    'edition-of': 'Reihe',
    'preceded-by': 'Davor',
    borders: 'Grenzt an',
    population: 'Einwohner',
  },
  andMore: (count) => (count === 1 ? '1 weiterer Eintrag' : `${count} weitere`),
  according: (who) => `Standpunkt (${who})`,

  ties: {
    holds: ['ausgeübtes Amt', 'übte das Amt aus'],
    heads: ['von diesem Amt geleitet', 'an der Spitze'],
    'member-of': ['Mitgliedschaft', 'Mitglied'],
    'part-of': ['das Ganze', 'Teil davon'],
    'capital-of': ['Land', 'Hauptstadt'],
    'located-in': ['Ort', 'liegt dort'],
    'based-at': ['Sitz', 'hat hier den Sitz'],
    'owned-by': ['Eigentümer', 'Eigentum'],
    'operated-by': ['Betreiber', 'in Betrieb'],
    'chaired-by': ['Vorsitz', 'hat dort den Vorsitz'],
    organiser: ['Veranstalter', 'eigene Veranstaltung'],
    participant: ['beteiligt', 'Beteiligung'],
    party: ['Vertragspartei', 'ist Vertragspartei'],
    'edition-of': ['Reihe', 'Ausgabe'],
    'preceded-by': ['davor', 'danach'],
    borders: ['angrenzend', 'angrenzend'],
    says: ['hat einen Standpunkt', 'hat einen Standpunkt'],
  },
  tieOnDay: { office: 'Amt an jenem Tag', holder: 'an jenem Tag im Amt' },
  tieCountry: ['Land', 'aus diesem Land'],

  source: (number, publisher) => `Quelle ${number}: ${publisher}`,
  readOn: ({ text }) => `gelesen am ${text}`,
  report: {
    heading: 'Ein Fehler in Backgrounder',
    statement: 'Aussage',
    where: 'Auf der Infokarte von',
    wrong: 'Was falsch ist, mit einer Quelle',
  },
  nothing: (name) => `Unter dem Namen „${name}“ kennen die Fakten nichts.`,

  timeline: (title, items) => `Zeitleiste (${title}): ${items.join('; ')}.`,
  map: (subject, neighbours) =>
    neighbours === '' ? `Landkarte: ${subject}.` : `Landkarte: ${subject}; in der Nähe: ${neighbours}.`,
}
