import { sentence as plainSentence, type Words } from './words'

/** A no-break space before ; : ? ! and within guillemets; a typographic apostrophe. */
const typeset = (text: string) =>
  text
    .replace(/ (?=[;:?!»])/gu, '\u00a0')
    .replace(/« /gu, '«\u00a0')
    .replace(/(?<=\p{L})'/gu, '’')

const sentence = (text: string) => plainSentence(typeset(text))

const after = (label: string, span: string) => (span === '' ? label : `${label}, ${span}`)

/** Days take an article ("le 15 juillet 2023"), months and years do not ("juillet 2023", "2023"). */
const isDay = (date: string) => /^\d{1,2}(?:er)? \p{L}/u.test(date)

/** "du 15 juillet 2023", "d’avril 2013", "de 2013". */
const from = (date: string) => (isDay(date) ? `du ${date}` : /^[ao]/u.test(date) ? `d’${date}` : `de ${date}`)

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
  tidyDate: (text) => text.replace(/\b1\b/gu, '1er'),
  typeset,

  headings: {
    onDate: (date) => `Le ${date}, jour de l’article`,
    latest: 'Dernière situation connue',
    since: 'Depuis',
    related: 'Aussi dans l’article',
    members: 'Parmi les membres',
    holders: 'Titulaires',
    article: 'l’article',
  },
  calledHere: (name) => typeset(`Dans l’article : ${name}`),
  asOf: (date) => `Faits ${isDay(date) ? `au ${date}` : from(date)}`,

  colon: '\u00a0: ',

  span({ from: start, to }) {
    if (start && to) {
      if (start === to) return isDay(start) ? `le ${start}` : `en ${start}`
      return `${from(start)} ${isDay(to) ? 'au' : 'à'} ${to}`
    }
    if (start) return `depuis ${isDay(start) ? 'le ' : ''}${start}`
    return to ? `jusqu’${isDay(to) ? 'au' : 'en'} ${to}` : ''
  },

  acting: (label) => `${label} (par intérim)`,
  certain: (label, span) => sentence(after(label, span)),
  possible: (label, span) => sentence(`${label}, peut-être (${span && `${span} ; `}jours exacts inconnus)`),
  lastKnown: (label, asOf) => sentence(`${label}, d’après la dernière information connue (${asOf})`),
  disputed: (label, span, publishers) =>
    sentence(`${after(label, span)}, selon ${publishers} ; d’autres sources le contestent`),
  formerly: (label, span) => sentence(`auparavant : ${after(label, span)}`),
  contradiction: (person, office, holder, span) =>
    sentence(
      `l’article présente ${person} comme ${office} ; ce jour-là, la fonction était exercée par ${after(holder, span)}`,
    ),
  standsFor: (capital, country) => sentence(`« ${capital} » peut aussi désigner le gouvernement du pays (${country})`),
  holds: (office, person) => typeset(`${office} : ${person}`),
  chair: (chair) => typeset(`présidence : ${chair}`),

  comesToOffice: (person) => `${person} prend ses fonctions`,
  returnsToOffice: (person) => `${person} reprend ces fonctions`,
  takesOffice: (label) => `devient ${label}`,
  takesOfficeAgain: (label) => `de nouveau ${label}`,
  leavesOffice: (label) => `n’est plus ${label}`,

  lifetimes: {
    event: {
      notYet: 'N’avait pas commencé ce jour-là.',
      running: (span) => sentence(after('en cours', span)),
      over: (span) => sentence(`a eu lieu ${span}`),
      began: 'début',
      ended: 'fin',
      took: 'a lieu',
    },
    agreement: {
      notYet: 'N’existait pas encore ce jour-là.',
      running: (span) => sentence(after('en vigueur', span)),
      over: (span) => sentence(`a été en vigueur ${span}`),
      began: 'prend effet',
      ended: 'cesse de s’appliquer',
      took: 'en vigueur',
    },
    thing: {
      notYet: 'N’était pas encore en service ce jour-là.',
      running: (span) => sentence(after('en service', span)),
      over: (span) => sentence(`a été en service ${span}`),
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
  readOn: (day) => `lu le ${day}`,
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
