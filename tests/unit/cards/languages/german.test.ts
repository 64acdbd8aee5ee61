import { expect, it } from 'vitest'
import { sayings, storyIn } from './world'

it('says each sort of thing in German', () => {
  expect(sayings('de')).toEqual({
    certain: 'Außenminister Chinas, vom 30. Dezember 2022 bis zum 25. Juli 2023.',
    certainSinceMonth: 'Botschafter Perus bei den Vereinten Nationen, seit Februar 2026.',
    acting: 'Präsident Perus (kommissarisch), vom 1. August 2022 bis zum 2. Mai 2024.',
    possible: 'Präsidentin Perus, möglicherweise (von 2019 bis 2021; genaue Tage unbekannt).',
    lastKnown: 'Finanzminister Perus, nach letztem bekanntem Stand (30. Juni 2022).',
    lastKnownWithoutADay: 'Letzter bekannter Stand',
    disputed: 'Parlamentspräsident Perus, seit dem 23. Januar 2019, laut Gazette; andere Quellen widersprechen.',
    byWikidata: 'Finanzminister Perus, vom 28. Juli 2013 bis zum 10. September 2016, laut Wikidata.',
    byWikidataAlone: 'Nur nach Wikidata; Zeitangaben nicht anderweitig geprüft',
    heardAs: 'nur nach Wikidata',
    formerYears: 'Zuvor: Präsident Perus, von 2009 bis 2012.',
    formerMonths: 'Zuvor: Parlamentspräsident Perus, von April 2013 bis August 2016.',
    formerUntil: 'Zuvor: Botschafter Perus bei den Vereinten Nationen, bis März 2020.',
    standsFor: '„Lima“ kann auch für die Regierung des Landes stehen (Peru).',
    chair: 'Vorsitz: Indonesien, vom 1. Januar bis zum 31. Dezember 2023.',
    comesToOffice: [
      '30. Dezember 2022 | Qin Gang tritt das Amt an',
      '25. Juli 2023 | Wang Yi übernimmt das Amt erneut',
    ],
    returnsToOffice: ['25. Juli 2023 | Wang Yi übernimmt das Amt erneut'],
    takesAndLeaves: [
      '30. Dezember 2022 | wird Außenminister Chinas',
      '25. Juli 2023 | ist nicht mehr Außenminister Chinas',
    ],
    takesAgain: ['25. Juli 2023 | wird erneut Außenminister Chinas'],
    eventNotYet: 'Hatte an jenem Tag noch nicht begonnen.',
    eventTakesPlace: ['20.–23. Juli 2023 | findet statt'],
    eventUnderWay: 'Im Gange vom 20. bis zum 23. Juli 2023.',
    eventOver: 'Fand vom 20. bis zum 23. Juli 2023 statt.',
    agreementInForce: 'In Kraft von April 1992 bis November 2023.',
    agreementEnds: ['November 2023 | tritt außer Kraft'],
    agreementOver: 'War von April 1992 bis November 2023 in Kraft.',
    thingLastKnown: 'Im Dienst seit 2012, nach letztem bekanntem Stand (1. Mai 2020).',
    thingNotYet: 'War an jenem Tag noch nicht im Dienst.',
    facts: [
      'Veranstalter | China',
      'Beteiligte | Russland und Peru',
      'Hauptstadt von | Peru',
      'Einwohner | 10.151.000 (2023)',
      'Gegründet | 8. August 1967',
      'Type | regional group',
    ],
    lines: [
      'Hauptstadt Perus',
      'Stadt in Peru',
      'Hauptstadt: Lima',
      'Präsidentin Perus, 2019–2021',
      'Präsident Perus, 2022–2024; Botschafter Perus bei den Vereinten Nationen, ab 2026',
    ],
    englishLine: ['Group of countries', 'en'],
    ties: ['China | Veranstalter', 'Russland | beteiligt'],
    timeline:
      'Zeitleiste (Außenminister Chinas): Wang Yi, vom 16. März 2013 bis zum 30. Dezember 2022; Qin Gang, vom 30. Dezember 2022 bis zum 25. Juli 2023; Wang Yi, seit dem 25. Juli 2023.',
  })
})

it('tells the story in German', () => {
  expect(storyIn('de').split('\n')).toEqual([
    'Wang Yi (王毅)',
    '',
    'Person · China',
    'Außenminister Chinas, 2013–2022, ab 2023; Direktor des Büros der Zentralen Kommission für auswärtige Angelegenheiten, ab 2023',
    '',
    'Am 15. Juli 2023, dem Tag des Artikels',
    'Direktor des Büros der Zentralen Kommission für auswärtige Angelegenheiten, seit dem 1. Januar 2023. [1]',
    'Laut Artikel ist Wang Yi Außenminister Chinas; an jenem Tag war jedoch Qin Gang im Amt, vom 30. Dezember 2022 bis zum 25. Juli 2023. [1]',
    'Zuvor: Außenminister Chinas, vom 16. März 2013 bis zum 30. Dezember 2022. [1]',
    'Zuvor: state councillor of China, vom 19. März 2018 bis zum 12. März 2023. [2]',
    '',
    'Seitdem',
    '25. Juli 2023: wird erneut Außenminister Chinas [1]',
    '',
    'Auch im Artikel: China',
    '',
    'Stand der Fakten: 30. September 2025',
  ])
})
