import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compiled } from '../folder'

/*
 * The forms that each language must know of, from a few entities and the project's own patterns: what is written here about an
 * entity is its nominative, and the text has another form.
 */

const adjectives = `
      fr: [russe, russe, russes, russes]
      en: [Russian]
      de: [russisch]
      es: [ruso, rusa, rusos, rusas]
      it: [russo, russa, russi, russe]
      pt: [russo, russa, russos, russas]
      ru: [российский]
      uk: [російський]
      ar: [الروسي, الروسية]`

const country = (id: string, names: string, iso: string, more = '') => `  ${id}:
    kind: country
    iso: ${iso}
    names: { ${names} }
    line: { en: A, fr: B }
${more}`

const office = (id: string, role: string, of: string) => `  ${id}:
    kind: office
    country: ${of}
    role: ${role}
    names: { en: [Office ${id}], fr: [Bureau ${id}] }
    line: { en: A, fr: B }
`

const person = (id: string, of: string, names: string, more = '') => `  ${id}:
    kind: person
    country: ${of}
    names: { ${names} }
    line: { en: A, fr: B }
${more}`

const thing = (id: string, kind: string, names: string) => `  ${id}:
    kind: ${kind}
    names: { ${names} }
    line: { en: A, fr: B }
`

const WORLD = `entities:
${country('russia', 'en: [Russia], fr: [Russie], de: [Russland], ru: [Россия, РФ]', 'RU', `    adjectives:${adjectives}\n    genitive: { zh: 俄 }\n`)}
${country('china', 'en: [China], fr: [Chine], de: [China], ru: [Китай, КНР]', 'CN', '    adjectives: { fr: [chinois, chinoise], en: [Chinese], de: [chinesisch], ru: [китайский] }\n')}
${country('north-korea', 'en: [North Korea], fr: [Corée du Nord], ru: [Северная Корея]', 'KP')}
${office('fm-of-russia', 'foreign-minister', 'russia')}
${office('fm-of-china', 'foreign-minister', 'china')}
${office('dm-of-china', 'defence-minister', 'china')}
${office('president-of-russia', 'president', 'russia')}
${office('ministry-of-russia', 'foreign-ministry', 'russia')}
${person('wang-yi', 'china', 'en: [Wang Yi], fr: [Wang Yi], ru: [Ван И], zh: [王毅], de: [Wang Yi]')}
${person('xi-jinping', 'china', 'en: [Xi Jinping], fr: [Xi Jinping], ru: [Си Цзиньпин], zh: [习近平]')}
${person('putin', 'russia', 'en: [Vladimir Putin], fr: [Vladimir Poutine], ru: [Владимир Путин], uk: [Володимир Путін], de: [Wladimir Putin], ja: [ウラジーミル・プーチン], zh: [弗拉基米尔·普京], ko: [블라디미르 푸틴], ar: [فلاديمير بوتين]')}
${person('zakharova', 'russia', 'en: [Maria Zakharova], fr: [Maria Zakharova], ru: [Мария Захарова]', '    feminine: true\n')}
${thing('south-china-sea', 'thing', 'en: [South China Sea], fr: [mer de Chine méridionale], ru: [Южно-Китайское море], de: [Südchinesisches Meer]')}
${thing('european-union', 'organisation', 'en: [European Union], fr: [Union européenne], ru: [Евросоюз], uk: [Європейський Союз]')}
${thing('vienna', 'thing', 'en: [Vienna], fr: [Vienne], ru: [{ name: Вена, needs: [support] }]')}
`

const { idsIn, sensesOf } = compiled({
  'all.yaml': WORLD,
  // Deeper, as lines of two spaces and a word are taken for entities of the world.
  'patterns.yaml': readFileSync('facts/patterns.yaml', 'utf8').replace(/^ {2}/gmu, '    '),
})

describe.each([
  [
    'fr',
    {
      'ministre russe des Affaires étrangères': 'fm-of-russia',
      'ministre des Affaires étrangères chinois': 'fm-of-china',
      'ministre des Affaires étrangères chinoise': 'fm-of-china',
      'ministre des Affaires étrangères de la Chine': 'fm-of-china',
      'ministre des Affaires étrangères de Chine': 'fm-of-china',
      'MINISTRE DES AFFAIRES ETRANGERES DE CHINE': 'fm-of-china',
      'cheffe de la diplomatie chinoise': 'fm-of-china',
      'MAE chinois': 'fm-of-china',
      'Chef de l’Etat russe': 'president-of-russia',
      Poutine: 'putin',
    },
  ],
  [
    'en',
    {
      "China's foreign minister": 'fm-of-china',
      'Chinese Foreign Minister': 'fm-of-china',
      'Minister for Foreign Affairs of China': 'fm-of-china',
      'Chinese FM': 'fm-of-china',
      Wang: 'wang-yi',
    },
  ],
  [
    'de',
    {
      'der chinesische Außenminister': 'fm-of-china',
      'des chinesischen Außenministers': 'fm-of-china',
      'dem chinesischen Aussenminister': 'fm-of-china',
      'die russische Außenministerin': 'fm-of-russia',
      'Chinas Außenminister': 'fm-of-china',
      'Russlands Präsident': 'president-of-russia',
      'des russischen Präsidenten': 'president-of-russia',
      'im Südchinesischen Meer': 'south-china-sea',
      Putins: 'putin',
      'Wladimir Putins': 'putin',
      'Xi Jinpings': 'xi-jinping',
      Xis: 'xi-jinping',
      Chinas: 'china',
    },
  ],
  [
    'es',
    {
      'el canciller ruso': 'fm-of-russia',
      'la ministra de Exteriores rusa': 'fm-of-russia',
      'el ministro de Exteriores de China': 'fm-of-china',
    },
  ],
  ['it', { 'il ministro degli Esteri russo': 'fm-of-russia', 'la ministra degli Esteri della Cina': 'fm-of-china' }],
  [
    'pt',
    {
      'ministro das Relações Exteriores da Rússia': 'fm-of-russia',
      'a ministra dos Negócios Estrangeiros russa': 'fm-of-russia',
    },
  ],
  [
    'ru',
    {
      Вана: 'wang-yi',
      'Вана И': 'wang-yi',
      'Си Цзиньпину': 'xi-jinping',
      Путиным: 'putin',
      'Владимира Путина': 'putin',
      'Марией Захаровой': 'zakharova',
      'Северной Корее': 'north-korea',
      'Южно-Китайском море': 'south-china-sea',
      Евросоюзом: 'european-union',
      'министра иностранных дел Китая': 'fm-of-china',
      'министру иностранных дел КНР': 'fm-of-china',
      'китайским министром иностранных дел': 'fm-of-china',
      'главы МИД КНР': 'fm-of-china',
      'главой российского МИДа': 'fm-of-russia',
      'главе китайской дипломатии': 'fm-of-china',
      'российским президентом': 'president-of-russia',
      'в МИДе России': 'ministry-of-russia',
      'министерстве иностранных дел РФ': 'ministry-of-russia',
    },
  ],
  [
    'uk',
    {
      'Володимирові Путіну': 'putin',
      Путіна: 'putin',
      'міністра закордонних справ Китаю': 'fm-of-china',
      'очільником російського МЗС': 'fm-of-russia',
      'Європейського Союзу': 'european-union',
      'Північній Кореї': 'north-korea',
    },
  ],
  [
    'zh',
    {
      中国外长: 'fm-of-china',
      中国外交部长: 'fm-of-china',
      中國外交部長: 'fm-of-china',
      俄罗斯外长: 'fm-of-russia',
      俄外長: 'fm-of-russia',
      習近平: 'xi-jinping',
      普京: 'putin',
    },
  ],
  ['ja', { 中国外相: 'fm-of-china', 習近平: 'xi-jinping', プーチン: 'putin', ロシア大統領: 'president-of-russia' }],
  ['ko', { '러시아 대통령': 'president-of-russia', 푸틴: 'putin', '중국 외교부장': 'fm-of-china' }],
  [
    'ar',
    {
      'وزير الخارجية الروسي': 'fm-of-russia',
      'وزيرة الخارجية الروسية': 'fm-of-russia',
      'وزير خارجية الصين': 'fm-of-china',
      'الرئيس الروسي': 'president-of-russia',
      'وزارة الخارجية الروسية': 'ministry-of-russia',
      بوتين: 'putin',
    },
  ],
  ['tr', { 'Rusya Dışişleri Bakanı': 'fm-of-russia', 'Çin Savunma Bakanı': 'dm-of-china' }],
] as const)('%s', (lang, forms) => {
  test.each(Object.entries(forms))('%s: %s', (text, id) => {
    expect(idsIn(text, lang).map((found) => found.split(': ')[1])).toEqual([id])
  })
})

test('genitives in -s are read in German only', () => {
  expect(idsIn('Putins', 'en')).toEqual([])
})

test('a form needs what the name needs', () => {
  expect(sensesOf('Вене', 'ru')).toMatchObject([{ support: true, surname: false }])
  expect(sensesOf('Путиным', 'ru')).toMatchObject([{ support: true, surname: true }])
  expect(sensesOf('Москве', 'ru')).toEqual([])
})

test('an abbreviation of an office is read as written', () => {
  expect(idsIn('Chinese fm radio', 'en')).toEqual(['Chinese: china'])
})
