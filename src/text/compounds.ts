import { wordList } from './word-list'

/*
 * Words that make a longer name of the place named beside them: the "Bourse de Paris" is not Paris, the "Hotel Moskau" not Moscow,
 * "Peking duck" no city. The place is then silent, as the longer name is not one that we know.
 */

const list = (written: string) => written.split(/\s+/u).filter(Boolean)

/** Before "of", "de", "von" and the place; with a capital or without. */
export const isInstitution = wordList(`
  university college school academy bank museum treaty accord accords agreement convention protocol declaration street avenue
  boulevard bridge archbishop bishop duke duchess merchant tavern pizzeria
  université école académie banque bourse musée traité accord accords convention protocole déclaration archevêque évêque duc duchesse
  rue avenue boulevard quai impasse chaussée place pont square lycée collège stade hôtel restaurant théâtre opéra orchestre marathon
  tournoi open édit parc
  universität hochschule bank börse museum vertrag abkommen straße platz allee erzbischof bischof herzog schlacht frieden
  universidad banco bolsa museo tratado acuerdo convenio calle avenida paseo plaza glorieta puente hotel estadio teatro torneo maratón
  duque taberna
  università banca borsa museo trattato accordo convenzione via viale corso piazza ponte largo albergo stadio teatro torneo maratona
  trattoria
  universidade banco bolsa museu tratado acordo rua avenida praça praceta largo travessa ponte hotel estádio teatro torneio maratona
  tasca
`)

/** German writes such words in one with others: "Friedensvertrag von Paris". */
const ENDS_WITH_INSTITUTION =
  /(?:universität|schule|bank|börse|museum|vertrag|abkommen|konvention|straße|platz|allee|bischof|herzog|schlacht|frieden)s?$/iu

/** The same of a German word, with what is written before it in one. */
export function isGermanInstitution(word: string): boolean {
  return isInstitution(word) || ENDS_WITH_INSTITUTION.test(word)
}

/** Dishes, goods, diseases, prizes and races that are called by a place, before "of": "grippe de Hong Kong", "Giro di Lombardia". */
export const isCalledByPlace = wordList(`
  flu fever syndrome prize cup
  canard chou choux salade porcelaine savon encre grippe fièvre syndrome prix trophée coupe critérium
  fieber syndrom preis pokal
  pato coles gripe fiebre síndrome premio trofeo copa
  anatra cavolini insalata febbre sindrome premio coppa giro
  couve bolas febre gripe síndrome prêmio prémio troféu taça copa
`)

const INDEFINITE: Record<string, ReadonlySet<string>> = {
  en: new Set(['a', 'an']),
  fr: new Set(['un', 'une']),
  es: new Set(['un', 'una']),
  it: new Set(['un', 'uno', 'una']),
  pt: new Set(['um', 'uma']),
  de: new Set(['ein', 'eine', 'einem', 'einen', 'einer', 'eines']),
}

/** Whether the word before a noun says that no single hotel or bank is meant by its name: "un hotel de Buenos Aires". */
export function isIndefinite(word: string, lang: string | null): boolean {
  return INDEFINITE[lang ?? '']?.has(word.toLowerCase()) ?? false
}

/** Before "of" and the name of a town: what is named is not the town, but more land of that name ("the state of New York"). */
export const isWiderThanTown = wordList(`
  state states county counties province provinces prefecture prefectures governorate governorates diocese dioceses
  comté comtés préfecture préfectures gouvernorat gouvernorats diocèse diocèses
  land länder kreis kreise landkreis landkreise bistum
  estado estados condado condados provincia provincias gobernación gobernaciones diócesis departamento departamentos
  stato stati contea contee prefettura governatorato governatorati diocesi distrito distritos província províncias
`)

/** Right before a name, with nothing between: "Hotel Moskau", "rue Mozart", "улица Киев", "the cruiser Moscow", "Spartak Moskau". */
const isNounBefore = wordList(`
  family famille familia família famiglia familie brothers frères hermanos irmãos fratelli brüder sister sœur suor sor schwester
  hotel hôtel motel hostel restaurant café bar pub cinema cinéma théâtre theater theatre teatro kino club cruiser destroyer frigate
  submarine ferry steamer yacht tanker freighter croiseur destroyer frégate sous-marin paquebot navire kreuzer zerstörer
  fregatte frachter dampfer fähre schiff schulschiff crucero fragata buque incrociatore fregata nave cruzador navio
  street road avenue lane rue boulevard quai impasse allée place square calle avenida paseo plaza via viale corso piazza rua praça
  straße allee platz gasthof gaststätte universität flughafen bahnhof stadion
  stade stadium estadio stadio estádio arena aréna
  spartak dynamo dinamo lokomotiv lokomotive torpedo zenit real atletico atlético inter olympique sporting racing
  chicken poulet kotelett pollo façon style stile estilo crème crema torte torta tarta gâteau bolo
  padaria pastelaria mercearia livraria panadería pastelería heladería librería pasticceria gelateria libreria farmacia merceria osteria
  pizzeria boulangerie pâtisserie brasserie boutique librairie pharmacie bäckerei taverne reisebüro kneipe
  discothèque discoteca salon salón salão liceo lycée liceu collège colegio scuola escola escuela
  traghetto motonave péniche chalutier traineira iate yate barkasse
  caniche jument yegua égua cavalla stute hengst hund kater hündin gatto cane cão perro perra
  namens nommé nommée surnommé surnommée baptisé baptisée llamado llamada chamado chamada nome кличке прозвищу
  улица улице улицы улицу проспект проспекте проспекта площадь площади переулок бульвар бульваре вокзал отель отеле отеля
  гостиница гостинице гостиницы ресторан ресторане кафе кинотеатр кинотеатре театр стадион стадионе крейсер крейсера катер теплоход
  теплохода санаторий торт спартак динамо локомотив торпедо зенит клуб бар
  вулиця вулиці вулицю проспект проспекті площа площі готель готелі ресторан ресторані вокзал стадіон стадіоні крейсер крейсера
  торт шахтар клуб
  деревня деревни деревне деревню деревней село села селе селу селом посёлок посёлка посёлке хутор хутора хуторе станица станицы
  селі селом хутір
  شارع حي جامعة فندق مطعم مقهى ملعب ميدان ساحة كلية مستشفى مصرف بنك برج نادي طريق نفق جسر مدرسة فرقة متجر محل سوق حديقة سينما
`)

/** The same of clubs and ships, in capitals only: "AS Roma", but "nations such as Japan". */
const IS_CLUB_OR_SHIP = new Set('FC SC AC AS CD CF SV VFB VfB TSV CSKA ZSKA HMS USS'.split(' '))

/** Whether the word right before the name of a place makes it the name of something else. */
export function isNamedAfter(word: string): boolean {
  return IS_CLUB_OR_SHIP.has(word) || isNounBefore(word)
}

/**
 * Right behind a name: dishes, breeds and diseases in a small letter ("Peking duck"); in Turkish and Korean also streets, schools and
 * hotels.
 */
const isHeadOf = wordList(`
  magazine marathon duck sprouts roll rolls syndrome fries fever terrier cat rabbit goat crepe crepes bun buns noodles burger dip toast
  mule mules nut nuts legs cream bean beans sausage sausages pie pies pastry pastries waffle waffles sandwich sandwiches steak
  striker midfielder goalkeeper winger quarterback touchdown touchdowns
  sportifs adlı isimli
  lahanası usulü böreği salatası portakalı gülü çorbası yolu leblebisi çikolatası fıstığı peyniri kahvesi kurabiyesi biberi
  caddesi sokağı sokak bulvarı meydanı üniversitesi lisesi hastanesi oteli stadyumu kulübü köprüsü keçisi kedisi simidi garı
  havalimanı gazetesi bankası spor
  대학교 대학 호텔 은행 타워 신문 오리 극장 경기장
`)

/** Joined to a place by a hyphen: no more than a manner is named by "Chicago-style". */
export const isManner = wordList('style styled inspired themed like type esque')

/** Unlike "Moskova'da", a Turkish compound declines its last word: "gülü", "gülünü". */
const TURKISH_CASE = /n(?:[ıiuü]n?|[ae]|d[ae]n?)$/u

/** The same of a word right behind a name, in Turkish also in another case. */
export function isHeadBehind(word: string, lang: string | null): boolean {
  return isHeadOf(word) || (lang === 'tr' && isHeadOf(word.replace(TURKISH_CASE, '')))
}

/** Behind a comma and the name of a town: it lies in America, and is not the one the world knows. */
const isAmericanState = wordList(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas kentucky louisiana
  maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma ontario oregon pennsylvania
  tennessee texas utah vermont virginia wisconsin wyoming
  hawaii alberta manitoba saskatchewan queensland tasmania
  californie floride louisiane pennsylvanie virginie kalifornien pensilvania luisiana californië tejas misuri
`)

/** States of two words or more, in the languages that write them in Latin letters. */
const LONG_STATE =
  /^(?:(?:New|Nueva|Nova) (?:Jersey|Hampshire)|(?:New|Nuevo|Novo|Nouveau|Nuovo) (?:Mexico|México|Mexique|Messico)|(?:North|South) (?:Carolina|Dakota)|(?:Carolina|Dakota) (?:del|do) (?:Norte|Sur|Nord|Sud|Sul)|(?:Caroline|Dakota) du (?:Nord|Sud)|West Virginia|Virginie-Occidentale|Virginia Occidental|Rhode Island|British Columbia|Nova Scotia|New South Wales)(?!\p{L})/u

/** New York is a city that stands in rows of cities as often as a state. */
const STATE_LIKE_CITY =
  /^(?:New York|Nueva York|Nova York|Nova Iorque)(?=$|[.;)]|, (?!and |or |et |ou |y |e |o |und )\p{Ll})/u

/** The state of America, Canada or Australia that the text begins with, or null. */
export function stateAt(text: string): string | null {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? ''
  return (isAmericanState(word) ? word : null) ?? LONG_STATE.exec(text)?.[0] ?? STATE_LIKE_CITY.exec(text)?.[0] ?? null
}

/** Whether it is the name of a state, and of nothing else. */
export function isState(name: string): boolean {
  return isAmericanState(name) || LONG_STATE.exec(name)?.[0] === name
}

/** Longer than what tells a state. */
export const STATE_REACH = 32

/** German nouns that stand before the name of the town they tell of: "die Hauptstadt Moskau". */
const isNounOfTown = wordList(`
  stadt hauptstadt hafenstadt millionenstadt metropole region raum großraum gebiet oblast provinz kanton flughafen bezirk kreis
  bundesstaat insel halbinsel universitätsstadt
`)

/** Nouns and times that stand before the name of a town in Romance languages without making a name with it: "la capitale Kiev". */
const isRomanceNounOfTown = wordList(`
  capitale ville région lendemain veille semaine soir matin lundi mardi mercredi jeudi vendredi samedi dimanche
  capital ciudad región lunes martes miércoles jueves viernes sábado domingo víspera
  città regione lunedì martedì mercoledì giovedì venerdì sabato domenica vigilia
  cidade região segunda terça quarta quinta sexta véspera
`)

/** Places whose names parents give to children. */
export const isAlsoGivenName = wordList(`
  paris sydney sofia florence victoria georgia jordan chelsea austin madison charlotte alexandria lorraine adelaide dallas houston
  savannah brooklyn india asia china kenya israel virginia carolina valencia milan santiago cuba jamaica holland ireland
`)

/** Written right behind a name in Chinese and Japanese. */
const BEHIND = list(`
  大学 大學 学院 學院 医院 醫院 病院 中学 中學 小学 小學 高校 棋院 大厦 大廈 广场 廣場 酒店 饭店 飯店 宾馆 ホテル 餐厅 餐廳 小馆 小館 食堂
  公园 公園 剧院 劇院 劇場 博物馆 博物館 美术馆 美術館 图书馆 圖書館 図書館 百货 百貨 商店街 球場 通り
  路 街 大道 大街 駅 站 タワー 塔 の塔 村 自動車道 体育场 體育場 体育馆 體育館 ドーム 芸術座 圣母院 聖母院
  电力 電力 電 新闻 新聞 电视台 電視台 テレビ 放送 日报 日報 晚报 晚報 时报 時報 商报 青年报 早报 银行 銀行 航空 国际航空 国際航空 國際航空
  电信 電信 移动 联通 石油公司 石油天然 石油化工 石化 牌 地方 方块 州立 国立 國立 大震災
  烤鸭 烤鴨 ダック 菜 料理 飯 蟹 香蕉 酒 茶 风味 風味 風 犬 猫
  産 产 製 式 版 屋 坂 原人 大洋州 ラーメン ハム パン ソース ナッツ ワイン チーズ カレー ビール コーヒー ティー サンド リンゴ まぐろ
  人 语 語 话 文学 文學 籍 裔 家庭 队 隊 足协 杯 カップ 五輪 奥运 奧運 オリンピック 万博 代表チーム 代表队 代表隊 ダービー マラソン 马拉松 馬拉松
  選 选举
`)

/** These begin like the words above and are none of them: 中国站在 is "China stands". */
const NOT_BEHIND = [
  ...['路透', '街头', '街頭', '塔利班', '航空母', '人工', '站在', '站出', '地方面', '選手'],
  ...['产生', '产业', '産業', '产能', '产量', '产品', '产出', '産出', '式典', '式辞'],
  ...['電話', '電撃', '電子', '電動', '電報', '電気', '電車'],
]

/** Nearly every character behind a name begins none of these words: one look tells. */
const FIRSTS_BEHIND = new Set(BEHIND.map((word) => word[0]))

/** 南京东路: streets have a side of the sky. */
const STREET = /^[东東西南北中](?:[一二三]?路|大?街|大道)/u

/** Written right before a name in Japanese: 東日本 is the east of Japan. */
const BEFORE = ['東', '西']

/** Whether the word may stand right before the name of a town, and makes no longer name with it. */
export function maySayWhatTownIs(word: string): boolean {
  return isNounOfTown(word) || isRomanceNounOfTown(word)
}

/** What stands behind a name in Chinese characters and makes a longer one of it, or null. */
export function compoundBehind(rest: string): string | null {
  const street = STREET.exec(rest)
  if (street) return street[0]
  if (!FIRSTS_BEHIND.has(rest[0]) || NOT_BEHIND.some((word) => rest.startsWith(word))) return null
  return BEHIND.find((word) => rest.startsWith(word)) ?? null
}

/** Bodies that are named after a country without の or 的: 日本原水爆被害者団体協議会, 法国天体物理学研究所. */
const BODY =
  /^(?:[^的の和与與及在是对對将將说說向从從由了也于於为為被把让讓\P{Script=Han}]|被害){2,14}(?:協議会|协会|協会|協會|連盟|联盟|聯盟|連合会|联合会|機構|研究所|研究院|学会|學會|財団|基金会|基金會|总局|總局)/u

/** Ministries that the facts do not hold: 中国商务部. Who leads them is nobody we know either. */
const MINISTRY =
  /^(?:商[务務]|[财財][政務务]|教育|公安|司法|民政|科技|工信|工业和信息化|[卫衛]生|[农農][业業]|交通(?:运输)?|能源|[内內]政|経済産業|経[済济]|[经經][济濟]|通商|産業|厚生労働|厚生|環境|环境|生[态態](?:环境|環境)|国土交通|国土|移民|[劳勞][动動工])(?:部|省|庁|厅|廳)/u

/** The body that a country is only part of the name of, or null. */
export function bodyBehind(rest: string): string | null {
  return (BODY.exec(rest) ?? MINISTRY.exec(rest))?.[0] ?? null
}

/** In Japanese an event too: 北海道胆振東部地震. In Chinese a verb may stand between. */
export function isJapaneseDisaster(rest: string): boolean {
  return /^\p{Script=Han}{2,8}(?:地震|豪雨|噴火)/u.test(rest)
}

/** What stands before a name in Chinese characters and makes a longer one of it, or null. */
export function compoundBefore(name: string, before: string): string | null {
  return name.startsWith('日本') ? (BEFORE.find((word) => before.endsWith(word)) ?? null) : null
}
