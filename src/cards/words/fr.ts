import { frenchOf } from './country-names'
import { firstDateIn } from './first-date'
import { dated, isDay, isSameDate, sentence as plainSentence, type SpokenDate, type Words } from './words'

/** A no-break space before ; : ? ! and within guillemets; a typographic apostrophe. */
const typeset = (text: string) =>
  text
    .replace(/ (?=[;:?!»])/gu, '\u00a0')
    .replace(/« /gu, '«\u00a0')
    .replace(/(?<=\p{L})'/gu, '’')

const sentence = (text: string) => plainSentence(typeset(text))

const firstDate = firstDateIn('fr-FR')

const tidyDate = (text: string) => text.replace(/\b1\b/gu, '1er')

/** "du 15 juillet 2023", "d’avril 2013", "de 2013": days take an article, months and years do not. */
const from = (date: SpokenDate) =>
  isDay(date) ? `du ${date.text}` : /^[ao]/u.test(date.text) ? `d’${date.text}` : `de ${date.text}`

export const fr: Words = {
  locale: 'fr-FR',
  dir: 'ltr',
  labels: {
    close: 'Fermer',
    back: 'Retour',
    more: 'Autres actions',
    copy: 'Copier avec les sources',
    copyMarkdown: 'Copier en Markdown',
    copied: 'Copié',
    copyFailed: 'Le presse-papiers n’a pas pu être utilisé',
    know: 'Je connais\u00a0: ne plus souligner',
    panel: 'Ouvrir dans le panneau',
    wikipedia: 'Chercher sur Wikipédia',
    wikidata: 'Chercher sur Wikidata',
    report: 'Signaler une erreur',
    reportChoose:
      'Quelle affirmation est fausse\u00a0? La choisir copie un texte que vous pouvez envoyer\u00a0; rien n’est envoyé d’ici.',
    reportCard: 'La fiche dans son ensemble',
    sources: 'Sources',
    timeline: 'Chronologie',
    newTab: 's’ouvre dans un nouvel onglet',
    showAll: 'Tout afficher',
  },
  kinds: {
    person: 'Personne',
    office: 'Fonction',
    organisation: 'Organisation',
    country: 'Pays',
    place: 'Lieu',
    event: 'Événement',
    agreement: 'Accord',
    thing: 'Objet',
    media: 'Média',
  },
  tidyDate,
  typeset,

  headings: {
    onDate: ({ text }) => `Le ${text}, jour de l’article`,
    latest: 'Dernière situation connue',
    since: 'Depuis',
    related: 'Aussi dans l’article',
    members: 'Parmi les membres',
    holders: 'Titulaires',
    article: 'l’article',
  },
  calledHere: (name) => typeset(`Dans l’article : ${name}`),
  asOf: (date) => `Faits ${isDay(date) ? `au ${date.text}` : from(date)}`,

  colon: '\u00a0: ',
  comma: ', ',
  sentence,

  span({ from: start, to }) {
    if (start && to) {
      if (isSameDate(start, to)) return isDay(start) ? `le ${start.text}` : `en ${start.text}`
      return `${from({ ...start, text: tidyDate(firstDate(start, to)) })} ${isDay(to) ? 'au' : 'à'} ${to.text}`
    }
    if (start) return `depuis ${isDay(start) ? 'le ' : ''}${start.text}`
    return to ? `jusqu’${isDay(to) ? 'au' : 'en'} ${to.text}` : ''
  },

  acting: (label) => `${label} (par intérim)`,
  dated,
  possible: (label, span) => `${label}, peut-être (${span && `${span} ; `}jours exacts inconnus)`,
  lastKnown: (label, { text }) => `${label}, d’après la dernière information connue (${text})`,
  formerly: (label, span) => `auparavant : ${dated(label, span)}`,
  byWikidata: (phrase) => `${phrase}, selon Wikidata`,
  wikidataAlone: {
    short: 'Wikidata seul',
    full: 'Wikidata seul\u00a0; dates non vérifiées ailleurs',
  },
  disputed: (label, span, publishers) =>
    sentence(`${dated(label, span)}, selon ${publishers} ; d’autres sources le contestent`),
  contradiction: (person, office, holder, span) =>
    sentence(
      `l’article présente ${person} comme ${office} ; ce jour-là, la fonction était exercée par ${dated(holder, span)}`,
    ),
  standsFor: (capital, country) => sentence(`« ${capital} » peut aussi désigner le gouvernement du pays (${country})`),
  holds: (office, person) => typeset(`${office} : ${person}`),
  chair: (chair) => typeset(`présidence : ${chair}`),

  comesToOffice: (person) => `${person} prend ses fonctions`,
  returnsToOffice: (person) => `${person} reprend ces fonctions`,
  takesOffice: (label) => `devient ${label}`,
  takesOfficeAgain: (label) => `de nouveau ${label}`,
  leavesOffice: (label) => `n’est plus ${label}`,

  offices: null,
  madeLine: {
    cityIn: (country) => `ville ${frenchOf(country)}`,
    capitalOf: (country) => `capitale ${frenchOf(country)}`,
    capital: (city) => typeset(`capitale : ${city}`),
    held: (office, years) => [office, ...years].join(', '),
    from: (year) => `à partir de ${year}`,
    joint: typeset(' ; '),
  },

  lifetimes: {
    event: {
      notYet: 'n’avait pas commencé ce jour-là',
      running: (span) => dated('en cours', span),
      over: (span) => `a eu lieu ${span}`,
      began: 'début',
      ended: 'fin',
      took: 'a lieu',
    },
    agreement: {
      notYet: 'n’existait pas encore ce jour-là',
      running: (span) => dated('en vigueur', span),
      over: (span) => `a été en vigueur ${span}`,
      began: 'prend effet',
      ended: 'cesse de s’appliquer',
      took: 'en vigueur',
    },
    thing: {
      notYet: 'n’était pas encore en service ce jour-là',
      running: (span) => dated('en service', span),
      over: (span) => `a été en service ${span}`,
      began: 'entre en service',
      ended: 'quitte le service',
      took: 'en service',
    },
  },
  founded: 'Fondation',
  dissolved: 'Dissolution',
  born: 'Naissance',
  died: 'Mort',
  facts: {
    heads: 'Dirige',
    'member-of': 'Membre de',
    'part-of': 'Fait partie de',
    'capital-of': 'Capitale de',
    'located-in': 'Lieu',
    'based-at': 'Siège',
    'owned-by': 'Propriétaire',
    'operated-by': 'Utilisateur',
    organiser: 'Organisateur',
    participant: 'Participants',
    party: 'Parties',
    'edition-of': 'Série',
    'preceded-by': 'Précédent',
    borders: 'Borde',
    population: 'Population',
  },
  andMore: (count) => (count === 1 ? '1 autre' : `${count} autres`),
  according: (who) => `Position (${who})`,

  ties: {
    holds: ['fonction exercée', 'a exercé la fonction'],
    heads: ['dirigé par cette fonction', 'le dirige'],
    'member-of': ['en est membre', 'membre'],
    'part-of': ['l’ensemble', 'en fait partie'],
    'capital-of': ['son pays', 'sa capitale'],
    'located-in': ['lieu', 's’y trouve'],
    'based-at': ['son siège', 'y a son siège'],
    'owned-by': ['propriétaire', 'lui appartient'],
    'operated-by': ['utilisateur', 'l’utilise'],
    'chaired-by': ['présidence', 'le préside'],
    organiser: ['organisateur', 'l’organise'],
    participant: ['participant', 'y participe'],
    party: ['partie', 'en est partie'],
    'edition-of': ['série', 'édition'],
    'preceded-by': ['précédent', 'suivant'],
    borders: ['riverain', 'riverain'],
    says: ['a une position', 'a une position'],
  },
  tieOnDay: { office: 'fonction ce jour-là', holder: 'titulaire ce jour-là' },
  tieCountry: ['pays', 'de ce pays'],

  source: (number, publisher) => typeset(`source ${number} : ${publisher}`),
  readOn: ({ text }) => `lu le ${text}`,
  report: {
    heading: 'Une erreur dans Backgrounder',
    statement: 'Affirmation',
    where: 'Sur la fiche de',
    wrong: 'Ce qui est faux, avec une source',
  },
  nothing: (name) => typeset(`Les faits ne connaissent rien sous le nom « ${name} ».`),

  timeline: (title, items) => typeset(`Chronologie, ${title} : ${items.join(' ; ')}.`),
  map: (subject, neighbours) =>
    typeset(neighbours === '' ? `Carte : ${subject}.` : `Carte : ${subject} ; à proximité : ${neighbours}.`),
}
