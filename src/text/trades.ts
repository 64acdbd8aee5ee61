import { isHan, isLetter, isSpace, wordEnd, wordStart } from './letters'
import { wordList } from './word-list'

/*
 * What people do who hold no office: "Pastor Wang Yi", "berber Sergey Lavrov", 教练王毅. Such a word beside the name of a politician says
 * that somebody else bears it too.
 */

/** Not among them: what politicians have been (actors, boxers), and words that are others in other languages ("chef", "nun"). */
const isTrade = wordList(`
  pastor priest monk baker barber butcher farmer fisherman carpenter plumber electrician mechanic driver cook waiter waitress
  shopkeeper gardener teacher pupil schoolboy schoolgirl student skater swimmer runner striker midfielder defender goalkeeper footballer
  player golfer cyclist sprinter gymnast singer guitarist pianist violinist drummer rapper dancer painter sculptor
  nurse dentist hairdresser tailor grocer postman jockey rower wrestler keeper winger apprentice
  pasteur prêtre moine boulanger boulangère coiffeur coiffeuse boucher agriculteur agricultrice pêcheur menuisier plombier électricien
  mécanicien chauffeur cuisinier cuisinière serveur serveuse jardinier instituteur institutrice élève étudiant étudiante patineur patineuse
  nageur nageuse coureur coureuse attaquant défenseur gardien footballeur footballeuse joueur joueuse cycliste chanteur
  chanteuse guitariste pianiste violoniste batteur danseur danseuse peintre sculpteur infirmier
  infirmière retraité retraitée apprenti apprentie
  pfarrer pastorin priester mönch bäcker bäckerin friseur friseurin metzger bauer landwirt fischer tischler klempner elektriker
  mechaniker fahrer koch köchin kellner kellnerin gärtner lehrer lehrerin schüler schülerin student studentin eiskunstläufer schwimmer
  läufer stürmer verteidiger torwart torhüter fußballer spieler spielerin radfahrer sänger sängerin pianist geiger geigerin tänzer
  maler bildhauer rentner rentnerin jockey trainer lehrling
  sacerdote monje panadero panadera peluquero peluquera barbero carnicero agricultor pescador carpintero fontanero electricista mecánico
  conductor cocinero camarero jardinero maestro maestra alumno alumna estudiante patinador patinadora nadador corredor delantero
  centrocampista portero futbolista jugador jugadora ciclista cantante guitarrista pianista violinista bailarín actriz
  pintor jubilado
  prete frate fornaio panettiere parrucchiere barbiere macellaio contadino falegname idraulico elettricista autista cuoco cuoca
  cameriere giardiniere alunno studente studentessa pattinatore nuotatore corridore attaccante centrocampista portiere calciatore
  giocatore giocatrice ciclista cantante pianista violinista ballerino pittore pensionato suor
  padeiro cabeleireiro barbeiro talhante açougueiro agricultor pescador carpinteiro canalizador motorista cozinheiro empregado
  jardineiro aluno aluna estudante patinador nadador corredor atacante goleiro futebolista jogador jogadora
  ciclista cantor cantora pianista violinista bailarino pintor aposentado zagueiro
  пастор священник монах пекарь пекаря пекарем парикмахер мясник фермер рыбак столяр сантехник электрик механик водитель повар официант
  садовник учитель учителя учительница ученик школьник студент фигурист пловец бегун нападающий полузащитник вратарь футболист игрок
  велосипедист певец певица пианист скрипач художник пенсионер токарь слесарь тренер
  пастор священник пекар пекаря перукар м'ясник фермер рибалка столяр сантехнік електрик механік водій кухар офіціант вчитель вчителька
  учень школяр студент фігурист плавець бігун нападник півзахисник воротар футболіст гравець співак співачка піаніст
  художник пенсіонер тренер
  berber fırıncı kasap çiftçi balıkçı marangoz tesisatçı elektrikçi şoför aşçı garson öğretmen öğrenci futbolcu kaleci forvet
  şarkıcı piyanist ressam emekli antrenör güreşçi çırak çırağı
  خباز الخباز حلاق الحلاق جزار الجزار نجار النجار سائق السائق طباخ الطباخ معلم المعلم معلمة المعلمة لاعب اللاعب
  حارس مهاجم المهاجم مدافع المدافع مغني المغني رسام الرسام مدرب المدرب لاعبة
`)

/** Written onto a name in Chinese and Japanese, before or behind it. */
const JOINED =
  '教练|教練|球员|球員|选手|選手|老师|老師|医师|醫師|中医师|师傅|師傅|同学|同學|歌手|演员|演員|厨师|店长|店長|司机|护士|学生|學生|牧师|牧師|摊主|老板|裁判|门将|前锋|投手|捕手|力士|棋士|監督|俳優|画家|教諭|君|くん|ちゃん'

const ENDS_JOINED = new RegExp(`(?:${JOINED})$`, 'u')
const BEGINS_JOINED = new RegExp(`^(?:${JOINED})`, 'u')

/** Korean papers write 씨 behind the name of a private person. Also trades behind a name; a particle may follow. */
const BEGINS_KOREAN =
  /^ ?(?:\(\d{1,2}\) ?)?(?:씨|군|양|감독|선수|코치|사장|학생|교사|가수|배우|할머니|할아버지)(?:[은는이가을를의와과도로]|에게)?(?![가-힣])/u

/** A child holds no office: "Sergei Lavrov, 9, and his sister". */
const BEGINS_WITH_AGE_OF_CHILD = /^, ?(?:[1-9]|1[0-7])(?= ?[,.)])/u

/** Articles between a name and the trade behind it. */
const isArticle = wordList('the a an le la un une der die ein eine el il lo o um uma')

const REACH = 4
const COMMA = 0x2c
const OPENS = 0x28

/** Whether the word right before a name is the trade of a private person. UTF-16 offsets: `from` of the flow, `start` of the name. */
export function isTradeBefore(text: string, from: number, start: number): boolean {
  if (start <= from) return false
  const here = text.charCodeAt(start - 1)
  if (isHan(here)) return ENDS_JOINED.test(text.slice(Math.max(from, start - REACH), start))
  if (!isSpace(here)) return false
  const at = wordStart(text, from, start - 1)
  return at < start - 1 && isTrade(text.slice(at, start - 1))
}

/** Whether what stands right behind a name is said of private persons only. UTF-16 offsets: `end` of the name, `to` of the flow. */
export function isTradeBehind(text: string, end: number, to: number): boolean {
  if (end >= to) return false
  const here = text.charCodeAt(end)
  if (here === COMMA)
    return isTradeInApposition(text, end + 2, to) || BEGINS_WITH_AGE_OF_CHILD.test(text.slice(end, end + REACH + 1))
  const rest = text.slice(end, Math.min(to, end + 2 * REACH + 3))
  if (isHan(here)) return BEGINS_JOINED.test(rest)
  const isAge = here === OPENS && isHangul(text.charCodeAt(end - 1))
  return (isAge || isHangul(here) || (isSpace(here) && isHangul(text.charCodeAt(end + 1)))) && BEGINS_KOREAN.test(rest)
}

function isTradeInApposition(text: string, at: number, to: number): boolean {
  const end = wordEnd(text, at, to)
  const word = text.slice(at, end)
  if (word === '') return false
  if (!isArticle(word) || !isLetter(text.charCodeAt(end + 1))) return isTrade(word)
  return isTrade(text.slice(end + 1, wordEnd(text, end + 1, to)))
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3
}
