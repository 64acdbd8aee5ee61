import { expect, it } from 'vitest'
import { sayings, storyIn } from './world'

it('says each sort of thing in Spanish', () => {
  expect(sayings('es')).toEqual({
    certain: 'Ministro de Exteriores de China, del 30 de diciembre de 2022 al 25 de julio de 2023.',
    certainSinceMonth: 'Embajador de Perú ante las Naciones Unidas, desde febrero de 2026.',
    acting: 'Presidente de Perú (en funciones), del 1 de agosto de 2022 al 2 de mayo de 2024.',
    possible: 'Presidenta de Perú, posiblemente (de 2019 a 2021; días exactos desconocidos).',
    lastKnown: 'Ministro de Finanzas de Perú, según la última información conocida (30 de junio de 2022).',
    lastKnownWithoutADay: 'Última situación conocida',
    disputed:
      'Presidente del Parlamento de Perú, desde el 23 de enero de 2019, según Gazette; otras fuentes discrepan.',
    byWikidata: 'Ministro de Finanzas de Perú, del 28 de julio de 2013 al 10 de septiembre de 2016, según Wikidata.',
    byWikidataAlone: 'Solo Wikidata; fechas no contrastadas con otra fuente',
    heardAs: 'solo Wikidata',
    formerYears: 'Antes: presidente de Perú, de 2009 a 2012.',
    formerMonths: 'Antes: presidente del Parlamento de Perú, de abril de 2013 a agosto de 2016.',
    formerUntil: 'Antes: embajador de Perú ante las Naciones Unidas, hasta marzo de 2020.',
    standsFor: '«Lima» también puede designar al Gobierno del país (Perú).',
    chair: 'Presidencia: Indonesia, del 1 de enero al 31 de diciembre de 2023.',
    comesToOffice: [
      '30 de diciembre de 2022 | Qin Gang asume el cargo',
      '25 de julio de 2023 | Wang Yi vuelve a asumir el cargo',
    ],
    returnsToOffice: ['25 de julio de 2023 | Wang Yi vuelve a asumir el cargo'],
    takesAndLeaves: [
      '30 de diciembre de 2022 | pasa a ser ministro de Exteriores de China',
      '25 de julio de 2023 | deja de ser ministro de Exteriores de China',
    ],
    takesAgain: ['25 de julio de 2023 | vuelve a ser ministro de Exteriores de China'],
    eventNotYet: 'Aún no había comenzado ese día.',
    eventTakesPlace: ['20–23 de julio de 2023 | tiene lugar'],
    eventUnderWay: 'En curso del 20 al 23 de julio de 2023.',
    eventOver: 'Tuvo lugar del 20 al 23 de julio de 2023.',
    agreementInForce: 'En vigor de abril de 1992 a noviembre de 2023.',
    agreementEnds: ['noviembre de 2023 | deja de estar en vigor'],
    agreementOver: 'Estuvo en vigor de abril de 1992 a noviembre de 2023.',
    thingLastKnown: 'En servicio desde 2012, según la última información conocida (1 de mayo de 2020).',
    thingNotYet: 'Aún no estaba en servicio ese día.',
    facts: [
      'Organizador | China',
      'Participantes | Rusia y Perú',
      'Capital de | Perú',
      'Población | 10.151.000 (2023)',
      'Fundación | 8 de agosto de 1967',
      'Type | regional group',
    ],
    lines: [
      'Capital de Perú',
      'Ciudad de Perú',
      'Capital: Lima',
      'Presidenta de Perú, 2019–2021',
      'Presidente de Perú, 2022–2024; embajador de Perú ante las Naciones Unidas, desde 2026',
    ],
    englishLine: ['Group of countries', 'en'],
    ties: ['China | organizador', 'Rusia | participa'],
    timeline:
      'Cronología (ministro de Exteriores de China): Wang Yi, del 16 de marzo de 2013 al 30 de diciembre de 2022; Qin Gang, del 30 de diciembre de 2022 al 25 de julio de 2023; Wang Yi, desde el 25 de julio de 2023.',
  })
})

it('tells the story in Spanish', () => {
  expect(storyIn('es').split('\n')).toEqual([
    'Wang Yi (王毅)',
    '',
    'Persona · China',
    'Ministro de Exteriores de China, 2013–2022, desde 2023; director de la Oficina de la Comisión Central de Asuntos Exteriores, desde 2023',
    '',
    'El 15 de julio de 2023, día del artículo',
    'Director de la Oficina de la Comisión Central de Asuntos Exteriores, desde el 1 de enero de 2023. [1]',
    'El artículo presenta a Wang Yi como ministro de Exteriores de China; ese día ocupaba el cargo Qin Gang, del 30 de diciembre de 2022 al 25 de julio de 2023. [1]',
    'Antes: ministro de Exteriores de China, del 16 de marzo de 2013 al 30 de diciembre de 2022. [1]',
    'Antes: state councillor of China, del 19 de marzo de 2018 al 12 de marzo de 2023. [2]',
    '',
    'Desde entonces',
    '25 de julio de 2023: vuelve a ser ministro de Exteriores de China [1]',
    '',
    'También en el artículo: China',
    '',
    'Datos al 30 de septiembre de 2025',
  ])
})
