import type { Card } from '../../../src/cards/card'
import { fr } from '../../../src/cards/words/fr'

/** A card with nothing that can be left out. */
export const BARE: Card = {
  entity: { id: 'scmp', wikidata: null, kind: 'media' },
  lang: 'fr',
  dir: 'ltr',
  date: null,
  eyebrow: 'Média',
  flag: null,
  title: 'South China Morning Post',
  ownName: null,
  calledHere: null,
  line: null,
  onDate: null,
  since: null,
  facts: [],
  timeline: null,
  map: null,
  members: null,
  related: null,
  sources: [],
  asOf: null,
  asOfText: null,
  legend: null,
  lookUp: { wikipedia: 'https://fr.wikipedia.org/w/index.php?search=South%20China%20Morning%20Post', wikidata: null },
  labels: fr.labels,
}

/** A card with all that a card can have. */
export const FULL: Card = {
  entity: { id: 'wang-yi', wikidata: 'Q701202', kind: 'person' },
  lang: 'fr',
  dir: 'ltr',
  date: '2023-07-15',
  eyebrow: 'Personne · Chine',
  flag: {
    viewBox: '0 0 3 2',
    shapes: [
      {
        name: 'g',
        attributes: { fill: '#d80027' },
        shapes: [{ name: 'path', attributes: { d: 'M0 0h3v2H0z' }, shapes: [] }],
      },
    ],
  },
  title: 'Wang Yi',
  ownName: { text: '王毅', lang: 'zh' },
  calledHere: 'Dans l’article : le chef de la diplomatie',
  line: 'Diplomate chinois',
  onDate: {
    heading: 'Le 15 juillet 2023, jour de l’article',
    sentences: [
      { text: 'Directeur du bureau de la Commission centrale, depuis janvier 2023.', sources: [1], tone: 'plain' },
      { text: 'Probablement membre du Bureau politique.', sources: [1, 2], tone: 'doubt' },
      {
        text: 'L’article le dit ministre ; ce jour-là, le ministre était Qin Gang.',
        sources: [2],
        tone: 'note',
        links: [{ start: 58, end: 66, id: 'qin-gang' }],
      },
    ],
    holders: [{ id: 'qin-gang', label: 'Qin Gang', certainty: 'certain' }],
    offices: [],
  },
  since: {
    heading: 'Depuis',
    events: [{ date: '2023-07-25', when: '25 juillet 2023', text: 'De nouveau ministre', sources: [2] }],
  },
  facts: [{ label: 'Né', text: 'en 1953', sources: [1] }],
  timeline: {
    axis: [
      { at: 0.75, label: '15 juillet 2023', article: true },
      { at: 0, label: '2013', article: false },
    ],
    lanes: [
      {
        label: 'Ministre',
        id: 'minister',
        spans: '2013–2022',
        tracks: [
          [
            {
              from: '2013-03-16',
              to: '2022-12-30',
              start: 0,
              end: 0.7,
              current: false,
              fades: false,
              acting: false,
            },
          ],
        ],
      },
    ],
    article: 0.75,
    description: 'Ministre de 2013 à 2022.',
  },
  map: {
    width: 328,
    height: 150,
    land: 'M0 0H9V9Z',
    borders: 'M0 0L9 9',
    shape: null,
    point: { x: 5, y: 5 },
    labels: [{ x: 5, y: 20, text: 'Pékin', anchor: 'middle', role: 'subject' }],
    description: 'Carte : Pékin.',
  },
  members: {
    heading: 'Parmi les membres',
    entries: [{ id: 'park-jin', label: 'Park Jin', span: '2022–2024', sources: [1] }],
  },
  related: {
    heading: 'Aussi dans l’article',
    ties: [{ id: 'asean', label: 'ASEAN', tie: 'réunion à Jakarta' }],
  },
  sources: [
    {
      publisher: 'Xinhua',
      title: 'Wang Yi',
      url: 'https://example.org/1',
      read: '2026-11-03',
      readText: 'lu le 3 novembre 2026',
      numberLabel: 'source 1 : Xinhua',
    },
    {
      publisher: 'TASS',
      title: 'Qin Gang',
      url: 'https://example.org/2',
      read: '2026-11-03',
      readText: 'lu le 3 novembre 2026',
      numberLabel: 'source 2 : TASS',
    },
  ],
  asOf: '2026-11-03',
  asOfText: 'Faits au 3 novembre 2026',
  legend: null,
  lookUp: {
    wikipedia: 'https://www.wikidata.org/wiki/Special:GoToLinkedPage/frwiki/Q701202',
    wikidata: 'https://www.wikidata.org/wiki/Q701202',
  },
  labels: fr.labels,
}
