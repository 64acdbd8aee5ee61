import { describe, expect, test } from 'vitest'
import { strangerBeside } from '../../../src/spotting/surroundings'
import { formLike } from './named'

/** The stranger beside the name in angle brackets: "Bourse de <Paris>". No other name is known. */
function strangerIn(
  marked: string,
  {
    isPlace = true,
    isTown = true,
    isCountry = false,
    isPerson = false,
    isSurname = false,
    isOffice = false,
    isInflected = false,
    /** A word of the town's own name: "Le Caire". */
    word = '',
    lang = 'en',
  } = {},
): string | null {
  const start = marked.indexOf('<')
  const end = marked.indexOf('>') - 1
  const text = marked.replace(/[<>]/gu, '')
  const name = {
    start,
    end,
    form: formLike({
      ...{ isPerson, isPlace, isTown: isPlace && isTown, isCountry, isSurname, isOffice },
      isInflected: () => isInflected,
      hasWord: (asked) => asked === word,
    }),
  }
  const around = { text, from: 0, to: text.length, lang, capitalsSpeak: true }
  return strangerBeside(name, undefined, undefined, around)?.word ?? null
}

describe('a longer name made with "of"', () => {
  test.each([
    ['The Bank of <China> said so.', 'Bank'],
    ['at the State University of <New York> today', 'University'],
    ["L'accord de <Paris> est en vigueur.", 'accord'],
    ['la Bourse de <Paris> recule', 'Bourse'],
    ["l'Université d'<Indonésie> ouvre", 'Université'],
    ['im Vertrag von <Moskau> steht', 'Vertrag'],
    ["dans les provinces d'<Alep> et de Hama", 'provinces'],
    ['in the governorate of <Homs> in Syria', 'governorate'],
    ['the Embassy of <China> in town', 'Embassy'],
  ])('%s', (marked, stranger) => {
    expect(strangerIn(marked)).toBe(stranger)
  })

  test.each([
    'Residents of <Beijing> left.',
    'the President of <China> left',
    'le gouvernement de <Moscou> dit',
    'les habitants de <Pékin> disent',
    'the capital of <China>',
  ])('is not one: %s', (marked) => {
    expect(strangerIn(marked)).toBeNull()
  })

  test('makes no longer name of a person', () => {
    expect(strangerIn('the University of <Wang Yi> fame', { isPlace: false })).toBeNull()
  })
})

describe('what is called by a place', () => {
  test.each([
    ['explicó la gripe de <Hong Kong> a los niños', 'es'],
    ['le syndrome de <Stockholm> d’un perroquet', 'fr'],
    ['al Giro di <Lombardia> domani', 'it'],
    ['il Premio di <Varsavia> va a lei', 'it'],
    ['pollo alla <Kiev> e patate', 'it'],
    ['con la maglietta della <Roma> nuova', 'it'],
    ['venció al <Valencia> ayer', 'es'],
    ['un plat façon <Kiev> pour deux', 'fr'],
    ['der Friedensvertrag von <Paris> gilt', 'de'],
    ['su ensaimada <Moscú> ganó', 'es'],
    ['devant l’équipe <Tokyo> hier', 'fr'],
    ['drank <Moscow> mules', 'en'],
    ['a <Chicago>-style base', 'en'],
    ['biraz <Belçika> çikolatası var', 'tr'],
    ['bahçede <Japon> gülünü gösterdi', 'tr'],
    ['родом из деревни <Москва> в лесу', 'ru'],
    ['Padaria <Berlim> muda-se', 'pt'],
    ['muda-se para a rua de <Moscovo> hoje', 'pt'],
    ['un caniche nommé <Oslo> erre', 'fr'],
    ['Kayıp: <Paris> adlı papağan', 'tr'],
  ])('%s (%s)', (marked, lang) => expect(strangerIn(marked, { lang })).not.toBeNull())

  test.each([
    ['gritó en un hotel de <Buenos Aires> anoche', 'es'],
    ['in einem Hotel von <Moskau> gefunden', 'de'],
    ['Die Regierung von <Brüssel> wies das zurück', 'de'],
    ['die Bürgermeisterin von <Paris> kam', 'de'],
    ['a <Chicago>-born singer', 'en'],
    ['il senatore della <Florida> parla', 'it'],
    ['<Japon> hükümeti açıkladı', 'tr'],
  ])('is not: %s (%s)', (marked, lang) => expect(strangerIn(marked, { lang })).toBeNull())

  test('a noun makes the name of something else of a country too', () => {
    const country = { lang: 'es', isTown: false, isCountry: true }
    expect(strangerIn('ganó la yegua <Siria> ayer', country)).toBe('yegua')
    expect(strangerIn('habló con la <Siria> de hoy', country)).toBeNull()
    expect(strangerIn('la frontera <Siria>-libanesa', country)).toBeNull()
  })

  test('an article is no sign where the name has one', () => {
    expect(strangerIn('le métro du <Caire> ouvre', { lang: 'fr', word: 'le' })).toBeNull()
    expect(strangerIn('les joueurs du <Caire> perdent', { lang: 'fr' })).toBe('du')
  })
})

describe('a town of America called like another one', () => {
  test.each([
    ['<Lebanon>, New Jersey, gets a street', 'New Jersey'],
    ['en <Líbano>, Nueva Jersey, ayer', 'Nueva Jersey'],
    ['nurse from <Paris>, Texas, said', 'Texas'],
    ['in <Moscow> (Idaho) today', 'Idaho'],
    ['more of a <Paris> Texas person', 'Texas'],
    ['à <Moscou>, Caroline du Nord', 'Caroline du Nord'],
    ['in <Rome>, New York, who left', 'New York'],
    ['in <Rome>, New York.', 'New York'],
  ])('%s', (marked, state) => expect(strangerIn(marked)).toBe(state))

  test.each([
    'in <Paris>, New York and London',
    'in <Paris>, New York, and London',
    'between <Paris>, London and Rome',
    '<Moscow>, Texan investors said',
    'à <Tbilissi>, Géorgie, hier',
  ])('is none: %s', (marked) => expect(strangerIn(marked)).toBeNull())
})

describe('sides that play each other', () => {
  test.each([
    ['<Manchester> beat Liverpool 2-1', 'en'],
    ['Manchester beat <Liverpool> today', 'en'],
    ['and then <Liverpool> 2-1, said he', 'en'],
    ['<Marseille> a battu Nantes', 'fr'],
    ['Marseille a battu <Nantes> hier', 'fr'],
    ['verlor Dynamo gegen <Hannover> hoch', 'de'],
    ['<Leipzig> spielte unentschieden', 'de'],
    ['<Berlin> stieg ab', 'de'],
    ['Mailand schlägt <Neapel> klar', 'de'],
    ['Rossi ha battuto <Bologna> ieri', 'it'],
    ['Зенит обыграл <Казань> вчера', 'ru'],
    ['<Харків> зіграв внічию', 'uk'],
  ])('are clubs: %s (%s)', (marked, lang) => expect(strangerIn(marked, { lang })).not.toBeNull())

  test.each([
    ['<Moscow> defeated Kyiv at the vote', 'en'],
    ['<Paris> reçoit Berlin', 'fr'],
    ['Protest gegen <Moskau> wächst', 'de'],
    ['in <Berlin> 10-12 Uhr', 'de'],
    ['<Berlin> 20:15 Uhr', 'de'],
    ['met in <Jakarta> 13–14 July', 'en'],
    ['à <Genève> 10-12 juin', 'fr'],
    ['en <Lima> 3-5 de mayo', 'es'],
    ['war in <Paris> 2024-05-01', 'en'],
  ])('are none: %s (%s)', (marked, lang) => expect(strangerIn(marked, { lang })).toBeNull())

  test('are no countries, which beat others at war', () => {
    expect(strangerIn('<France> beat Prussia', { isTown: false, isCountry: true })).toBeNull()
  })
})

describe('short initials among capitals', () => {
  test.each(['FOLLOW <US> ON SOCIAL MEDIA', 'please CONTACT <US> today', '<US> FIRST'])('are a word: %s', (marked) => {
    expect(strangerIn(marked)).not.toBeNull()
  })

  test.each(['The <US> said so', 'A <US> ship left', '<US> troops'])('are a name: %s', (marked) => {
    expect(strangerIn(marked)).toBeNull()
  })
})

describe('a longer name in Chinese characters', () => {
  test.each([
    ['他在<北京>大学学习', '大学'],
    ['<中国>银行宣布', '银行'],
    ['放映《<北京>遇上西雅图》的', '遇'],
    ['电影《相约<北京>的冬天》', '的'],
    ['巴黎的《<巴黎>公园》', '公'],
    ['東<日本>大震災', '大震災'],
    ['西<日本>', '西'],
  ])('%s', (marked, stranger) => {
    expect(strangerIn(marked, { lang: 'zh' })).toBe(stranger)
  })

  test.each(['<北京>说', '在<中国>外交部', '<日本>で', '《简报》说<北京>在', '《<北京>》'])(
    'is not one: %s',
    (marked) => {
      expect(strangerIn(marked, { lang: 'zh' })).toBeNull()
    },
  )
})

describe('a longer name in Japanese', () => {
  test.each([
    '<大阪>桐蔭が敗れた',
    '<千葉>氏、会見へ',
    '<東京>女子医大の',
    '<福岡>県の',
    '<モスクワ>焼きが並ぶ',
    '<日本>原水爆被害者団体協議会が',
    '<北海道>胆振東部地震では',
    '<中国>商務省は',
    '<台湾>ラーメンは',
    '<アジア>版の条約',
  ])('%s', (marked) => expect(strangerIn(marked, { lang: 'ja' })).not.toBeNull())

  test.each([
    '<北京>入りした',
    '<東京>都内で',
    '<キーウ>近郊で',
    '<名古屋>生まれ',
    '<東京>・霞が関',
    '<モスクワ>訪問',
    '<東京>で',
  ])('is not one: %s', (marked) => expect(strangerIn(marked, { lang: 'ja' })).toBeNull())

  test('begins with a family name before a given one', () => {
    const surname = { lang: 'ja', isPlace: false, isPerson: true, isSurname: true }
    expect(strangerIn('先発の<石破>翔太は', surname)).toBe('翔')
    expect(strangerIn('<石破>首相は', surname)).toBeNull()
    expect(strangerIn('<石破>政権は', surname)).toBeNull()
    expect(strangerIn('<石破>氏は', surname)).toBeNull()
  })
})

describe('an unknown ministry in Chinese', () => {
  test.each(['<中国>商务部表示', '<法国>财政部说'])('%s', (marked) => {
    expect(strangerIn(marked, { lang: 'zh' })).not.toBeNull()
  })

  test.each(['<中国>东部地区', '<中国>和日本研究所'])('is none: %s', (marked) => {
    expect(strangerIn(marked, { lang: 'zh' })).toBeNull()
  })
})

describe('a town in the name of something else', () => {
  test.each([
    ['la goleta <Moscú> zarpa', 'es'],
    ['au parc <Moscou> demain', 'fr'],
    ['Die Füchse <Berlin> gewannen', 'de'],
    ['Im Hotel <Moskau> brennt es', 'de'],
    ['im Hotel Stadt <Moskau> spielte', 'de'],
    ['в отеле <Москва> пожар', 'ru'],
    ['кафе «<Москва>» закрыто', 'ru'],
    ['أمام مطعم <موسكو> القديم', 'ar'],
    ['the “<Moscow> Nights” café', 'en'],
    ['가게 ‘<모스크바>의 추억’ 앞', 'ko'],
    ['a bowl of <Peking> duck', 'en'],
    ['dans la rue de <Moscou>', 'fr'],
    ['le trimaran Ville-de-<Shanghai>', 'fr'],
    ['o <Moscou> perdeu', 'pt'],
    ['<París> de Valladolid descendió', 'es'],
    ['<Moscow>, Idaho, has two printers', 'en'],
    ['<Moskova> Caddesi kapandı', 'tr'],
    ['<北京>烤鸭很好吃', 'zh'],
    ['<東京>コロッケを', 'ja'],
    ['喫茶「<モスクワ>の灯」が', 'ja'],
    ['<中国>電が負担', 'ja'],
    ['<Paris> sportifs en ligne', 'fr'],
    ['<ワシントン>・ポストは', 'ja'],
    ['<G7>-Außenminister', 'de'],
    ['位于<南京>东路和', 'zh'],
    ['derrota de AS <Roma> ayer', 'es'],
    ['la tarta «<Viena>» gusta', 'es'],
    ['مدرسة في حي <بيروت> القديم', 'ar'],
  ])('%s (%s)', (marked, lang) => expect(strangerIn(marked, { lang })).not.toBeNull())

  test.each([
    ['visitó <Moscú> ayer', 'es'],
    ['convidou Da Silva a visitar <Kiev>', 'pt'],
    ['la capitale <Moscou> se tait', 'fr'],
    ['aus der Hauptstadt <Moskau> kam', 'de'],
    ['Truppen, die <Bachmut> erobert hatten', 'de'],
    ['he said: “<Moscow> must end this war at once”', 'en'],
    ['a “message to all of <Moscow>”', 'en'],
    ['<Moscow>, Russia’s capital', 'en'],
    ['从<北京>出发', 'zh'],
    ['<北京>で会談した', 'ja'],
    ["<Moskova>'da", 'tr'],
    ['по дороге в <Москву>', 'ru'],
    ['partners such as <Tokyo> said', 'en'],
    ['<台北>街頭', 'zh'],
    ['「<モスクワ>の責任だ」と述べた', 'ja'],
    ['<中国>電話会談', 'zh'],
  ])('is the town: %s (%s)', (marked, lang) => expect(strangerIn(marked, { lang })).toBeNull())
})

describe('who holds an office', () => {
  const office = { isPlace: false, isOffice: true }

  test.each([
    ['the <President of France> François Hollande said', 'en'],
    ['<Президент Франції> Франсуа Олланд пообіцяв', 'uk'],
  ])('stands behind it: %s (%s)', (marked, lang) => expect(strangerIn(marked, { ...office, lang })).toBeNull())
})

describe('a place in another case than its name', () => {
  test('begins no longer name', () => {
    expect(strangerIn('мэр <Москвы> Сергей Собянин', { lang: 'ru', isInflected: true })).toBeNull()
    expect(strangerIn('певица <София> Ротару', { lang: 'ru' })).toBe('Ротару')
    expect(strangerIn('the <Moscows> Sergei', { isInflected: true })).toBe('Sergei')
  })
})

describe('what somebody does', () => {
  test.each([
    ['la maestra <Asia> sorride', 'it'],
    ['Prima rete di <Mosca>, attaccante di casa', 'it'],
    ['تجيب المعلمة <آسيا> حداد', 'ar'],
    ['und Frau <China> gewann', 'de'],
    ['il signor <Cuba> ha vinto', 'it'],
    ['avec M. <Pékin> demain', 'fr'],
    ['avec M. Paul <Pékin> demain', 'fr'],
  ])('makes a person of a place: %s (%s)', (marked, lang) => expect(strangerIn(marked, { lang })).not.toBeNull())

  test.each([
    ['سجل لاعب <روسيا> هدفين', 'ar'],
    ["öğrenci <Ankara>'ya gitti", 'tr'],
  ])('may be what the place has: %s (%s)', (marked, lang) => expect(strangerIn(marked, { lang })).toBeNull())
})

describe('another person', () => {
  const isStranger = (marked: string, lang: string, isSurname = false) =>
    strangerIn(marked, { lang, isPerson: true, isPlace: false, isSurname }) !== null

  test.each([
    ['actor <Wang Yi> Bo', 'en'],
    ['<王毅>博说', 'zh'],
    ['<王毅>然戴眼镜', 'zh'],
    ['Der Star <Wang Yi> Bo sang', 'de'],
    ['ouvi <Wang Yi>-bo', 'pt'],
  ])('%s (%s)', (marked, lang) => expect(isStranger(marked, lang)).toBe(true))

  test.each([
    ['du Norvégien <Jens Stoltenberg>', 'fr'],
    ['traf <Putin> Vertreter', 'de'],
    ['Dass <Macron> Worte fand', 'de'],
    ['<王毅>外长说', 'zh'],
    ['<王毅>表示', 'zh'],
    ['<刘振立>博士', 'zh'],
  ])('is the same: %s (%s)', (marked, lang) => expect(isStranger(marked, lang)).toBe(false))

  test('before a family name alone stands a given one, and no noun', () => {
    expect(isStranger('met Anna <Lavrov> again', 'en', true)).toBe(true)
    expect(isStranger('Anna <Lavrov> said', 'en', true)).toBe(true)
    expect(isStranger('Yesterday <Lavrov> said', 'en', true)).toBe(false)
    expect(isStranger('Danach sprach Kremlsprecher <Peskow>', 'de', true)).toBe(false)
    expect(isStranger('Встреча <Шойгу> прошла', 'ru', true)).toBe(false)
    expect(isStranger('Der Besuch <Putin> kam', 'de', true)).toBe(true)
    expect(isStranger('auf. Die Trainerin Ute <Scholz> lobte', 'de', true)).toBe(true)
    expect(isStranger('sagte die Ministerin. Beste <Scholz>', 'de', true)).toBe(false)
    expect(isStranger('Guillermo <Ortega>', 'es', true)).toBe(true)
    expect(isStranger('Aseguró <Ortega> ayer', 'es', true)).toBe(false)
    expect(isStranger('глава МИДа <Аббас Арагчи> прибыл', 'ru')).toBe(false)
    expect(isStranger('певец Муслим <Аббас Арагчи> прибыл', 'ru')).toBe(true)
    const genitive = { lang: 'de', isPerson: true, isPlace: false, isSurname: true, isInflected: true }
    expect(strangerIn('Der Besuch <Putins> endet', genitive)).toBeNull()
    expect(strangerIn('und <Putins> Rede', genitive)).toBeNull()
  })
})

describe('a name in parts with dots', () => {
  const person = { isPlace: false, isPerson: true, isSurname: true, lang: 'zh' }

  test.each([
    ['将军<阿巴斯>·尼尔福鲁山被暗杀', '尼尔福鲁山被暗杀'],
    ['作家约翰·<普京>来了', '作家约翰'],
  ])('is somebody else: %s', (marked, stranger) => {
    expect(strangerIn(marked, person)).toBe(stranger)
  })

  test('is not made by a dot before what is no name', () => {
    expect(strangerIn('总统<阿巴斯>· 2024年', person)).toBeNull()
  })
})
