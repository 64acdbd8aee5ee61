import type { Card } from '../../../src/cards/card'

/** A card with nothing that can be left out. */
export const BARE: Card = {
  entity: { id: 'scmp', wikidata: null, kind: 'media' },
  lang: 'fr',
  date: null,
  eyebrow: 'Média',
  title: 'South China Morning Post',
  ownName: null,
  line: null,
  onDate: null,
  since: null,
  facts: [],
  timeline: null,
  map: null,
  related: null,
  sources: [],
  named: [],
  asOf: null,
  asOfText: null,
}

/** A card with all that a card can have. */
export const FULL: Card = {
  entity: { id: 'wang-yi', wikidata: 'Q701202', kind: 'person' },
  lang: 'fr',
  date: '2023-07-15',
  eyebrow: 'Personne · Chine',
  title: 'Wang Yi',
  ownName: { text: '王毅', lang: 'zh' },
  line: 'Diplomate chinois',
  onDate: {
    heading: 'Le 15 juillet 2023, jour de l’article',
    sentences: [
      { text: 'Directeur du bureau de la Commission centrale, depuis janvier 2023.', sources: [1], tone: 'plain' },
      { text: 'Probablement membre du Bureau politique.', sources: [1, 2], tone: 'doubt' },
      { text: 'L’article le dit ministre ; ce jour-là, le ministre était Qin Gang.', sources: [2], tone: 'note' },
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
    ticks: [
      { at: 0, label: '2013' },
      { at: 1, label: '2026' },
    ],
    bars: [
      {
        label: 'Ministre',
        id: 'minister',
        from: '2013-03-16',
        to: '2022-12-30',
        start: 0,
        end: 0.7,
        row: 0,
        current: false,
        fades: false,
      },
    ],
    article: { at: 0.75, label: '15 juillet 2023' },
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
  related: {
    heading: 'Aussi dans l’article',
    ties: [{ id: 'asean', label: 'ASEAN', tie: 'réunion à Jakarta' }],
  },
  sources: [
    { publisher: 'Xinhua', title: 'Wang Yi', url: 'https://example.org/1', read: '2026-11-03' },
    { publisher: 'TASS', title: 'Qin Gang', url: 'https://example.org/2', read: '2026-11-03' },
  ],
  named: [
    { id: 'qin-gang', label: 'Qin Gang' },
    { id: 'minister', label: 'ministre' },
  ],
  asOf: '2026-11-03',
  asOfText: 'Faits au 3 novembre 2026',
}
