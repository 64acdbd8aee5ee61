import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/spotting/grounds'
import { type Spotted, spot } from '../../../src/spotting/spot'
import { openFacts } from '../../../tools/facts/open'

/* What each language does with names, and what must stay silent, in the packaged facts: the names that are made when they are compiled included. */

const { base, lexicon } = openFacts()
const DAY = '2023-09-15'

function spotted(text: string, lang: string | null): Spotted {
  return spot({ text, lang, published: DAY, flows: [{ start: 0, end: text.length, role: 'body' }] }, lexicon, base)
}

/** What is linked, as "text → id". */
function linked(text: string, lang: string | null): string[] {
  return spotted(text, lang).mentions.map(
    ({ start, end, entity }) => `${text.slice(start, end)} → ${base.entity(entity).id}`,
  )
}

describe.each<[lang: string, rows: [text: string, ...links: string[]][]]>([
  [
    'fr',
    [
      ["le sommet d'Asean", 'Asean → asean'],
      ['Le sommet d’Asean', 'Asean → asean'],
      ["L'OTAN répond", 'OTAN → nato'],
      ["On dit qu'Emmanuel Macron viendra", 'Emmanuel Macron → emmanuel-macron'],
      ['« Pékin n’a rien dit »', 'Pékin → beijing'],
      [
        'le ministre chinois des Affaires étrangères',
        'ministre chinois des Affaires étrangères → foreign-minister-of-china',
      ],
      [
        'le ministre des Affaires étrangères chinois',
        'ministre des Affaires étrangères chinois → foreign-minister-of-china',
      ],
      [
        'le ministre des Affaires étrangères de la Chine',
        'ministre des Affaires étrangères de la Chine → foreign-minister-of-china',
      ],
      [
        'le ministre des Affaires étrangères de Chine',
        'ministre des Affaires étrangères de Chine → foreign-minister-of-china',
      ],
      [
        'la ministre chinoise des Affaires étrangères',
        'ministre chinoise des Affaires étrangères → foreign-minister-of-china',
      ],
      [
        'les ministres chinois des Affaires étrangères',
        'ministres chinois des Affaires étrangères → foreign-minister-of-china',
      ],
      ['le MAE chinois Wang Yi', 'MAE chinois → foreign-minister-of-china', 'Wang Yi → wang-yi'],
      [
        'LE MINISTRE CHINOIS DES AFFAIRES ÉTRANGÈRES',
        'MINISTRE CHINOIS DES AFFAIRES ÉTRANGÈRES → foreign-minister-of-china',
      ],
      [
        'LE MINISTRE CHINOIS DES AFFAIRES ETRANGERES',
        'MINISTRE CHINOIS DES AFFAIRES ETRANGERES → foreign-minister-of-china',
      ],
    ],
  ],
  [
    'en',
    [
      ["Xinhua's report, and ASEAN’s answer", 'Xinhua → xinhua', 'ASEAN → asean'],
      ["the United States' view", 'United States → united-states'],
      [
        'Chinese Foreign Minister Wang Yi spoke',
        'Chinese Foreign Minister → foreign-minister-of-china',
        'Wang Yi → wang-yi',
      ],
      ["China's foreign minister", "China's foreign minister → foreign-minister-of-china"],
      ['Wang Yi came. Foreign Minister Wang left.', 'Wang Yi → wang-yi', 'Wang → wang-yi'],
      ['President Putin spoke', 'Putin → vladimir-putin'],
      [
        'Sergei Lavrov came. Mr Lavrov left; Lavrov smiled.',
        'Sergei Lavrov → sergei-lavrov',
        'Lavrov → sergei-lavrov',
        'Lavrov → sergei-lavrov',
      ],
      [
        'Recep Tayyip Erdogan, Recep Tayyip Erdoğan',
        'Recep Tayyip Erdogan → recep-tayyip-erdogan',
        'Recep Tayyip Erdoğan → recep-tayyip-erdogan',
      ],
      ['the US and us, the WHO and who', 'US → united-states', 'WHO → world-health-organization'],
      ['ASEAN and Asean', 'ASEAN → asean', 'Asean → asean'],
      ['“Пекин пока молчит об этом”, said one, and 王毅外长 nothing', 'Пекин → beijing', '王毅 → wang-yi'],
    ],
  ],
  [
    'de',
    [
      [
        'Chinas Weg und Putins Rede, sagt der russische Präsident',
        'Chinas → china',
        'Putins → vladimir-putin',
        'russische Präsident → president-of-russia',
      ],
      ['die Rede des chinesischen Außenministers', 'chinesischen Außenministers → foreign-minister-of-china'],
      ['die chinesische Außenministerin', 'chinesische Außenministerin → foreign-minister-of-china'],
      ['ein China-Besuch der Bundesaußenministerin', 'Bundesaußenministerin → foreign-minister-of-germany'],
    ],
  ],
  [
    'es',
    [
      ['habló el canciller ruso', 'canciller ruso → foreign-minister-of-russia'],
      ['el canciller del Reino Unido', 'canciller del Reino Unido → foreign-minister-of-united-kingdom'],
    ],
  ],
  [
    'it',
    [
      ["il vertice dell'ASEAN e dello Sri Lanka", 'ASEAN → asean', 'Sri Lanka → sri-lanka'],
      ['i piani dell’Ucraina e del Giappone', 'Ucraina → ukraine', 'Giappone → japan'],
    ],
  ],
  [
    'pt',
    [
      ['a posição da Rússia e do Brasil', 'Rússia → russia', 'Brasil → brazil'],
      [
        'disse Ursula von der Leyen; von der Leyen saiu',
        'Ursula von der Leyen → ursula-von-der-leyen',
        'von der Leyen → ursula-von-der-leyen',
      ],
    ],
  ],
  [
    'ru',
    [
      ['из Москвы и в Москве', 'Москвы → moscow', 'Москве → moscow'],
      ['Владимира Путина ждали; о Путине молчат', 'Владимира Путина → vladimir-putin', 'Путине → vladimir-putin'],
      ['министру Сергею Лаврову; потом Лавровым', 'Сергею Лаврову → sergei-lavrov', 'Лавровым → sergei-lavrov'],
      [
        'министра иностранных дел Китая Вана И',
        'министра иностранных дел Китая → foreign-minister-of-china',
        'Вана И → wang-yi',
      ],
    ],
  ],
  [
    'uk',
    [
      ['у Києві та з Києва', 'Києві → kyiv', 'Києва → kyiv'],
      ['з Володимиром Зеленським', 'Володимиром Зеленським → volodymyr-zelensky'],
    ],
  ],
  [
    'zh',
    [
      ['王毅外长说', '王毅 → wang-yi'],
      ['中国外交部长', '中国外交部长 → foreign-minister-of-china'],
      ['中國外交部長王毅', '中國外交部長 → foreign-minister-of-china', '王毅 → wang-yi'],
      ['“北部·联合—２０２３”演习', '北部·联合—２０２３ → northern-interaction-2023'],
      ['Ｇ２０表示', 'Ｇ２０ → g20'],
    ],
  ],
  [
    'ja',
    [
      ['習近平国家主席は', '習近平 → xi-jinping'],
      ['Ｇ７とＧ２０が', 'Ｇ７ → g7', 'Ｇ２０ → g20'],
    ],
  ],
  [
    'ko',
    [
      ['중국 외교부장 왕이는 말했다', '중국 외교부장 → foreign-minister-of-china', '왕이 → wang-yi'],
      ['한국 외교부 장관 박진이 말했다', '한국 외교부 장관 → foreign-minister-of-south-korea', '박진 → park-jin'],
    ],
  ],
  [
    'ar',
    [
      ['وموسكو وبروسيا', 'موسكو → moscow', 'روسيا → russia'],
      ['زيارة للصين ولقاء بالصين', 'لصين → china', 'الصين → china'],
    ],
  ],
  [
    'tr',
    [
      ["Moskova'da ve Moskova’dan", 'Moskova → moscow', 'Moskova → moscow'],
      ["Rusya'nın başkenti", 'Rusya → russia'],
    ],
  ],
])('in %s', (lang, rows) => {
  test.each(rows)('%s', (text, ...links) => expect(linked(text, lang)).toEqual(links))
})

describe('a name inside a longer one', () => {
  test.each([
    ['Wang Yibo sang in China.', 'en', ['China → china']],
    ['In Central Park, South Korea sang.', 'en', ['South Korea → south-korea']],
    ['University of Washington Press printed it in the United States.', 'en', ['United States → united-states']],
    ['rue du Président-Wilson, en France', 'fr', ['France → france']],
    ['Paris Hilton came to France.', 'en', ['France → france']],
  ])('is none of ours: %s', (text, lang, links) => expect(linked(text, lang)).toEqual(links))
})

test('an adjective of a country with a capital begins a longer name, where the language writes it small', () => {
  expect(linked('Полиция во Французской Гвинее и в Канаде молчала.', 'ru')).toEqual(['Канаде → canada'])
  expect(linked('Французский министр был в Гвинее.', 'ru')).toEqual(['Гвинее → guinea'])
})

describe('a common word', () => {
  test.each(['Nice', 'Reading', 'Mobile', 'Of', 'Pau'])('is no town: %s', (word) => {
    expect(
      linked(`${word} it is. They say “${word}” in France, in Britain and in America.`, 'en').join(),
    ).not.toContain(word)
  })
})

test('a family name that somebody else of the article bears is nobody’s', () => {
  expect(linked('Anna Lavrov baked a cake for Russia. Lavrov smiled.', 'en')).toEqual(['Russia → russia'])
  expect(linked('Sergei Lavrov came to Russia. Lavrov smiled.', 'en')).toContain('Lavrov → sergei-lavrov')
})

test('a capital speaks for its government; an adjective of a country supports and is no mention', () => {
  expect(linked('Moscou enverra des navires chinois.', 'fr')).toEqual(['Moscou → moscow'])
  expect(linked('Beijing said so.', 'en')).toEqual(['Beijing → beijing'])
})

test('office and person side by side are read together', () => {
  expect(linked('le ministre russe de la Défense, Sergueï Choïgou', 'fr')).toEqual([
    'ministre russe de la Défense → defence-minister-of-russia',
    'Sergueï Choïgou → sergei-shoigu',
  ])
})

test('the grounds are words and numbers that add up to the score', () => {
  const { mentions } = spotted('Sergei Lavrov left China for Russia. Then Lavrov spoke.', 'en')
  for (const { grounds, score } of mentions) {
    const sum = grounds.reduce((total, { weight }) => total + weight, 0)
    expect(Math.min(sum / 100, 1)).toBe(score)
    for (const why of explain(base, grounds)) expect(why).toMatch(/^\p{L}[^+]* [+-][\d.]+$/u)
  }
  expect(explain(base, mentions.at(-1)?.grounds ?? [])).toContain('named in full elsewhere +0.6')
})
