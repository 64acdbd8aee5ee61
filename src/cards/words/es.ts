import { firstDateIn } from './first-date'
import { withCountry } from './offices'
import { spanishOf } from './spanish-countries'
import { dated, isDay, isSameDate, joined, type SpokenDate, sentence, type Words } from './words'

const firstDate = firstDateIn('es-ES')

/** After "desde" and "hasta", and by itself, a day takes an article: "el 15 de julio de 2023", "julio de 2023". */
const withArticle = (date: SpokenDate) => (isDay(date) ? `el ${date.text}` : date.text)

/** "del 15 de julio de 2023 al 3 de agosto de 2023", "de 2013 a 2022". */
const fromTo = (from: SpokenDate, to: SpokenDate) =>
  `${isDay(from) ? 'del' : 'de'} ${firstDate(from, to)} ${isDay(to) ? 'al' : 'a'} ${to.text}`

export const es: Words = {
  locale: 'es-ES',
  dir: 'ltr',
  labels: {
    close: 'Cerrar',
    back: 'Atrás',
    more: 'Más acciones',
    copy: 'Copiar con las fuentes',
    copyMarkdown: 'Copiar como Markdown',
    copied: 'Copiado',
    copyFailed: 'No se ha podido usar el portapapeles',
    know: 'Ya lo conozco: no subrayarlo más',
    panel: 'Abrir en el panel',
    wikipedia: 'Buscar en Wikipedia',
    wikidata: 'Buscar en Wikidata',
    report: 'Señalar un error',
    reportChoose:
      '¿Qué afirmación es falsa? Al elegirla se copia un texto que usted puede enviar; desde aquí no se envía nada.',
    reportCard: 'La ficha en su conjunto',
    sources: 'Fuentes',
    timeline: 'Cronología',
    newTab: 'se abre en una pestaña nueva',
    showAll: 'Mostrar todo',
  },
  kinds: {
    person: 'Persona',
    office: 'Cargo',
    organisation: 'Organización',
    country: 'País',
    place: 'Lugar',
    event: 'Acontecimiento',
    agreement: 'Acuerdo',
    thing: 'Objeto',
    media: 'Medio',
  },
  tidyDate: (text) => text,
  typeset: (text) => text,

  headings: {
    onDate: ({ text }) => `El ${text}, día del artículo`,
    latest: 'Última situación conocida',
    since: 'Desde entonces',
    related: 'También en el artículo',
    members: 'Entre sus miembros',
    holders: 'Titulares del cargo',
    article: 'artículo',
  },
  calledHere: (name) => `En el artículo: ${name}`,
  asOf: (date) => `Datos ${isDay(date) ? 'al' : 'de'} ${date.text}`,

  colon: ': ',
  comma: ', ',
  sentence,

  span({ from, to }) {
    if (from && to) {
      if (isSameDate(from, to)) return isDay(from) ? withArticle(from) : `en ${from.text}`
      return fromTo(from, to)
    }
    if (from) return `desde ${withArticle(from)}`
    return to ? `hasta ${withArticle(to)}` : ''
  },

  acting: (label) => `${label} (en funciones)`,
  dated,
  possible: (label, span) => `${label}, posiblemente (${span && `${span}; `}días exactos desconocidos)`,
  lastKnown: (label, { text }) => `${label}, según la última información conocida (${text})`,
  formerly: (label, span) => `antes: ${dated(label, span)}`,
  byWikidata: (phrase) => `${phrase}, según Wikidata`,
  wikidataAlone: {
    short: 'solo Wikidata',
    full: 'Solo Wikidata; fechas no contrastadas con otra fuente',
  },
  disputed: (label, span, publishers) =>
    sentence(`${dated(label, span)}, según ${publishers}; otras fuentes discrepan`),
  contradiction: (person, office, holder, span) =>
    sentence(dated(`el artículo presenta a ${person} como ${office}; ese día ocupaba el cargo ${holder}`, span)),
  standsFor: (capital, country) => sentence(`«${capital}» también puede designar al Gobierno del país (${country})`),
  holds: (office, person) => `${office}: ${person}`,
  chair: (chair) => `presidencia: ${chair}`,

  comesToOffice: (person) => `${person} asume el cargo`,
  returnsToOffice: (person) => `${person} vuelve a asumir el cargo`,
  takesOffice: (label) => `pasa a ser ${label}`,
  takesOfficeAgain: (label) => `vuelve a ser ${label}`,
  leavesOffice: (label) => `deja de ser ${label}`,

  offices: {
    titles: {
      president: ['presidente', 'presidenta'],
      'prime-minister': ['primer ministro', 'primera ministra'],
      'foreign-minister': ['ministro de Exteriores', 'ministra de Exteriores'],
      'defence-minister': ['ministro de Defensa', 'ministra de Defensa'],
      'foreign-ministry': ['Ministerio de Exteriores'],
      'defence-ministry': ['Ministerio de Defensa'],
      monarch: ['monarca'],
      'vice-president': ['vicepresidente', 'vicepresidenta'],
      'deputy-prime-minister': ['viceprimer ministro', 'viceprimera ministra'],
      'interior-minister': ['ministro del Interior', 'ministra del Interior'],
      'finance-minister': ['ministro de Finanzas', 'ministra de Finanzas'],
      'economy-minister': ['ministro de Economía', 'ministra de Economía'],
      'justice-minister': ['ministro de Justicia', 'ministra de Justicia'],
      'trade-minister': ['ministro de Comercio', 'ministra de Comercio'],
      'energy-minister': ['ministro de Energía', 'ministra de Energía'],
      'health-minister': ['ministro de Salud', 'ministra de Salud'],
      'education-minister': ['ministro de Educación', 'ministra de Educación'],
      'agriculture-minister': ['ministro de Agricultura', 'ministra de Agricultura'],
      'transport-minister': ['ministro de Transporte', 'ministra de Transporte'],
      'environment-minister': ['ministro de Medio Ambiente', 'ministra de Medio Ambiente'],
      'culture-minister': ['ministro de Cultura', 'ministra de Cultura'],
      'labour-minister': ['ministro de Trabajo', 'ministra de Trabajo'],
      'central-bank-governor': ['gobernador del banco central', 'gobernadora del banco central'],
      'chief-of-staff': ['jefe del Estado Mayor', 'jefa del Estado Mayor'],
      'ambassador-to-un': ['embajador {of} ante las Naciones Unidas', 'embajadora {of} ante las Naciones Unidas'],
      'ambassador-to-us': ['embajador {of} en Estados Unidos', 'embajadora {of} en Estados Unidos'],
      'speaker-of-parliament': ['presidente del Parlamento', 'presidenta del Parlamento'],
    },
    of: (title, country) => withCountry(title, spanishOf(country)),
  },
  madeLine: {
    cityIn: (country) => `ciudad ${spanishOf(country)}`,
    capitalOf: (country) => `capital ${spanishOf(country)}`,
    capital: (city) => `capital: ${city}`,
    held: (office, years) => [office, ...years].join(', '),
    from: (year) => `desde ${year}`,
    joint: '; ',
  },

  lifetimes: {
    event: {
      notYet: 'aún no había comenzado ese día',
      running: (span) => joined('en curso', span),
      over: (span) => `tuvo lugar ${span}`,
      began: 'comienza',
      ended: 'termina',
      took: 'tiene lugar',
    },
    agreement: {
      notYet: 'aún no existía ese día',
      running: (span) => joined('en vigor', span),
      over: (span) => `estuvo en vigor ${span}`,
      began: 'entra en vigor',
      ended: 'deja de estar en vigor',
      took: 'en vigor',
    },
    thing: {
      notYet: 'aún no estaba en servicio ese día',
      running: (span) => joined('en servicio', span),
      over: (span) => `estuvo en servicio ${span}`,
      began: 'entra en servicio',
      ended: 'deja el servicio',
      took: 'en servicio',
    },
  },
  founded: 'Fundación',
  dissolved: 'Disolución',
  born: 'Nacimiento',
  died: 'Fallecimiento',
  facts: {
    heads: 'Dirige',
    'member-of': 'Miembro de',
    'part-of': 'Forma parte de',
    'capital-of': 'Capital de',
    'located-in': 'Lugar',
    'based-at': 'Sede',
    'owned-by': 'Propietario',
    'operated-by': 'Operador',
    organiser: 'Organizador',
    participant: 'Participantes',
    party: 'Partes',
    'edition-of': 'Serie',
    'preceded-by': 'Anterior',
    borders: 'Limita con',
    population: 'Población',
  },
  andMore: (count) => `${count} más`,
  according: (who) => `Posición (${who})`,

  ties: {
    holds: ['cargo ejercido', 'ejerció el cargo'],
    heads: ['dirigida desde este cargo', 'la dirige'],
    'member-of': ['es miembro', 'miembro'],
    'part-of': ['el conjunto', 'forma parte'],
    'capital-of': ['su país', 'su capital'],
    'located-in': ['lugar', 'se encuentra allí'],
    'based-at': ['sede', 'tiene aquí su sede'],
    'owned-by': ['propietario', 'es suyo'],
    'operated-by': ['operador', 'lo opera'],
    'chaired-by': ['presidencia', 'la preside'],
    organiser: ['organizador', 'lo organiza'],
    participant: ['participa', 'participa en él'],
    party: ['parte', 'es parte'],
    'edition-of': ['serie', 'edición'],
    'preceded-by': ['anterior', 'siguiente'],
    borders: ['limítrofe', 'limítrofe'],
    says: ['tiene una posición', 'tiene una posición'],
  },
  tieOnDay: { office: 'cargo ese día', holder: 'titular ese día' },
  tieCountry: ['país', 'de este país'],

  source: (number, publisher) => `fuente ${number}: ${publisher}`,
  readOn: ({ text }) => `leído el ${text}`,
  report: {
    heading: 'Un error en Backgrounder',
    statement: 'Afirmación',
    where: 'En la ficha de',
    wrong: 'Qué es falso, con una fuente',
  },
  nothing: (name) => `Los datos no contienen nada con el nombre «${name}».`,

  timeline: (title, items) => `Cronología (${title}): ${items.join('; ')}.`,
  map: (subject, neighbours) => (neighbours === '' ? `Mapa: ${subject}.` : `Mapa: ${subject}; cerca: ${neighbours}.`),
}
