import { firstDateIn } from './first-date'
import { lazily } from './lazily'
import { withCountry } from './offices'
import { russianIn, russianOf } from './russian-countries'
import { dated, isDay, isSameDate, joined, type SpokenDate, sentence, type Words } from './words'

/*
 * Names and offices stand in the nominative throughout ("Министр иностранных дел Китая — Цинь Ган"): how a name that the facts write is
 * declined cannot be known. Nor does a verb follow one, whose gender would have to be. What happens to an event, an agreement or a thing
 * is told of «событие», «соглашение», «объект».
 */

const firstDate = firstDateIn('ru-RU')

/** A month (1 to 12) as it stands alone: "март". */
const monthAlone = (month: number) => justMonth().format(Date.UTC(2000, month - 1))
const justMonth = lazily(() => new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' }))

/** "марта": in the genitive, which the platform writes after a day. */
const monthOf = (month: number) =>
  dayAndMonth()
    .formatToParts(Date.UTC(2000, month - 1))
    .find(({ type }) => type === 'month')?.value ?? ''
const dayAndMonth = lazily(() => new Intl.DateTimeFormat('ru', { month: 'long', day: 'numeric', timeZone: 'UTC' }))

/** "марте", "мае", "июле". */
const monthIn = (month: number) => `${monthAlone(month).replace(/[ьй]$/u, '')}е`

/** "15 июля 2023 года", "июля 2023 года", "2023 года": after "с", and of a day everywhere. */
function genitive({ text, date }: SpokenDate): string {
  return date.month !== null && date.day === null ? `${monthOf(date.month)} ${date.year} года` : `${text} года`
}

/** "15 июля 2023 года", "июль 2023 года", "2023 год": after "по" and "на". */
function accusative({ text, date }: SpokenDate): string {
  return `${text} ${date.month === null ? 'год' : 'года'}`
}

/** "15 июля 2023 года", "в июле 2023 года", "в 2023 году". */
function on(spoken: SpokenDate): string {
  const { month, year } = spoken.date
  if (isDay(spoken)) return genitive(spoken)
  return month === null ? `в ${year} году` : `в ${monthIn(month)} ${year} года`
}

/** "с 16 марта 2013 года по 30 декабря 2022 года", "с 20 по 23 июля 2023 года", "с марта по июль 2023 года", "с 2013 по 2022 год". */
function fromTo(from: SpokenDate, to: SpokenDate): string {
  const first = firstDate(from, to)
  const areYears = from.date.month === null && to.date.month === null
  const sharesYear = first !== from.text
  const start = sharesYear && from.date.day === null ? monthOf(from.date.month ?? 1) : first
  return `с ${sharesYear || areYears ? start : genitive(from)} по ${accusative(to)}`
}

/** Before "с" and the genitive of a number: "с 2 мая", but "со 2 мая". */
const withPreposition = (text: string) => text.replace(/(?<!\p{L})с (?=2 )/gu, 'со ')

export const ru: Words = {
  locale: 'ru-RU',
  dir: 'ltr',
  labels: {
    close: 'Закрыть',
    back: 'Назад',
    more: 'Другие действия',
    copy: 'Скопировать с источниками',
    copyMarkdown: 'Скопировать как Markdown',
    copied: 'Скопировано',
    copyFailed: 'Буфер обмена недоступен',
    know: 'Мне это известно: больше не подчёркивать',
    panel: 'Открыть в панели',
    wikipedia: 'Найти в Википедии',
    wikidata: 'Найти в Викиданных',
    report: 'Сообщить об ошибке',
    reportChoose:
      'Какое утверждение неверно? При выборе копируется текст, который вы можете отправить; отсюда ничего не отправляется.',
    reportCard: 'Карточка в целом',
    sources: 'Источники',
    timeline: 'Хронология',
    newTab: 'откроется в новой вкладке',
    showAll: 'Показать все',
  },
  kinds: {
    person: 'Персона',
    office: 'Должность',
    organisation: 'Организация',
    country: 'Страна',
    place: 'Место',
    event: 'Событие',
    agreement: 'Соглашение',
    thing: 'Объект',
    media: 'СМИ',
  },
  // "г." and "гг." are for lists; sentences write out "года".
  tidyDate: (text) => text.replace(/\sгг?\./gu, ''),
  typeset: (text) => text,

  headings: {
    onDate: (date) => `В день статьи, ${genitive(date)}`,
    latest: 'По последним известным данным',
    since: 'С тех пор',
    related: 'Также в статье',
    members: 'В числе членов',
    holders: 'Занимали должность',
    article: 'статья',
  },
  calledHere: (name) => `В статье: ${name}`,
  asOf: (date) => `Данные на ${accusative(date)}`,

  colon: ': ',
  comma: ', ',
  sentence,

  span({ from, to }) {
    if (from && to) return isSameDate(from, to) ? on(from) : withPreposition(fromTo(from, to))
    if (from) return withPreposition(`с ${genitive(from)}`)
    return to ? `по ${accusative(to)}` : ''
  },

  acting: (label) => `${label} (и. о.)`,
  dated,
  possible: (label, span) => `${label}, возможно (${span && `${span}; `}точные дни неизвестны)`,
  lastKnown: (label, asOf) => `${label}, по последним известным данным (на ${accusative(asOf)})`,
  formerly: (label, span) => `ранее: ${dated(label, span)}`,
  byWikidata: (phrase) => `${phrase}, согласно Викиданным`,
  wikidataAlone: {
    short: 'только по Викиданным',
    full: 'Только по Викиданным; даты не сверены со вторым источником',
  },
  disputed: (label, span, publishers) =>
    sentence(`${dated(label, span)} (по данным: ${publishers}); другие источники утверждают иное`),
  contradiction: (person, office, holder, span) =>
    sentence(
      dated(`согласно статье, ${person} — ${office}; в тот день должность занимало другое лицо: ${holder}`, span),
    ),
  standsFor: (capital, country) => sentence(`«${capital}» может означать и правительство страны (${country})`),
  holds: (office, person) => `${office} — ${person}`,
  chair: (chair) => `председательство: ${chair}`,

  comesToOffice: (person) => `${person} вступает в должность`,
  returnsToOffice: (person) => `${person} вновь вступает в должность`,
  takesOffice: (label) => `вступает в должность: ${label}`,
  takesOfficeAgain: (label) => `вновь вступает в должность: ${label}`,
  leavesOffice: (label) => `покидает должность: ${label}`,

  offices: {
    titles: {
      president: ['президент'],
      'prime-minister': ['премьер-министр'],
      'foreign-minister': ['министр иностранных дел'],
      'defence-minister': ['министр обороны'],
      'foreign-ministry': ['министерство иностранных дел'],
      'defence-ministry': ['министерство обороны'],
      monarch: ['монарх'],
      'vice-president': ['вице-президент'],
      'deputy-prime-minister': ['заместитель премьер-министра'],
      'interior-minister': ['министр внутренних дел'],
      'finance-minister': ['министр финансов'],
      'economy-minister': ['министр экономики'],
      'justice-minister': ['министр юстиции'],
      'trade-minister': ['министр торговли'],
      'energy-minister': ['министр энергетики'],
      'health-minister': ['министр здравоохранения'],
      'education-minister': ['министр образования'],
      'agriculture-minister': ['министр сельского хозяйства'],
      'transport-minister': ['министр транспорта'],
      'environment-minister': ['министр окружающей среды'],
      'culture-minister': ['министр культуры'],
      'labour-minister': ['министр труда'],
      'central-bank-governor': ['глава центрального банка'],
      'chief-of-staff': ['начальник генерального штаба'],
      'ambassador-to-un': ['постоянный представитель {of} при ООН'],
      'ambassador-to-us': ['посол {of} в США'],
      'speaker-of-parliament': ['председатель парламента'],
    },
    of: (title, country) => withCountry(title, russianOf(country)),
  },
  madeLine: {
    cityIn: (country) => `город ${russianIn(country)}`,
    capitalOf: (country) => `столица ${russianOf(country)}`,
    capital: (city) => `столица: ${city}`,
    held: (office, years) => [office, ...years].join(', '),
    from: (year) => `с ${year} года`,
    joint: '; ',
  },

  lifetimes: {
    event: {
      notYet: 'на тот день ещё не началось',
      running: (span) => joined('продолжается', span),
      over: (span) => `проходило ${span}`,
      began: 'начало',
      ended: 'окончание',
      took: 'проведение',
    },
    agreement: {
      notYet: 'на тот день ещё не существовало',
      running: (span) => joined('действует', span),
      over: (span) => `действовало ${span}`,
      began: 'вступает в силу',
      ended: 'утрачивает силу',
      took: 'действует',
    },
    thing: {
      notYet: 'на тот день ещё не в эксплуатации',
      running: (span) => joined('в эксплуатации', span),
      over: (span) => `в эксплуатации находился ${span}`,
      began: 'ввод в эксплуатацию',
      ended: 'вывод из эксплуатации',
      took: 'в эксплуатации',
    },
  },
  founded: 'Основание',
  dissolved: 'Упразднение',
  born: 'Дата рождения',
  died: 'Дата смерти',
  facts: {
    heads: 'Возглавляет',
    'member-of': 'Членство',
    'part-of': 'Входит в',
    'capital-of': 'Столица страны',
    'located-in': 'Где',
    'based-at': 'Местонахождение',
    'owned-by': 'Владелец',
    'operated-by': 'Оператор',
    organiser: 'Организатор',
    participant: 'Участники',
    party: 'Стороны',
    'edition-of': 'Серия',
    'preceded-by': 'Предыдущее',
    borders: 'Соседи',
    population: 'Население',
  },
  andMore: (count) => `ещё ${count}`,
  according: (who) => `Позиция (${who})`,

  ties: {
    holds: ['занимаемая должность', 'в этой должности'],
    heads: ['возглавляемая организация', 'во главе'],
    'member-of': ['членство', 'член'],
    'part-of': ['целое', 'часть'],
    'capital-of': ['страна', 'столица'],
    'located-in': ['место', 'находится там'],
    'based-at': ['местонахождение', 'находится здесь'],
    'owned-by': ['владелец', 'собственность'],
    'operated-by': ['оператор', 'в эксплуатации'],
    'chaired-by': ['председательство', 'председательство в ней'],
    organiser: ['организатор', 'организация события'],
    participant: ['участник', 'участие'],
    party: ['сторона соглашения', 'соглашение'],
    'edition-of': ['серия', 'очередное событие'],
    'preceded-by': ['предыдущее', 'следующее'],
    borders: ['по соседству', 'по соседству'],
    says: ['есть позиция', 'есть позиция'],
  },
  tieOnDay: { office: 'должность в тот день', holder: 'в должности в тот день' },
  tieCountry: ['страна', 'из этой страны'],

  source: (number, publisher) => `источник ${number}: ${publisher}`,
  readOn: (day) => `прочитано ${genitive(day)}`,
  report: {
    heading: 'Ошибка в Backgrounder',
    statement: 'Утверждение',
    where: 'В карточке',
    wrong: 'Что неверно, с указанием источника',
  },
  nothing: (name) => `Под именем «${name}» в фактах ничего нет.`,

  timeline: (title, items) => `Хронология (${title}): ${items.join('; ')}.`,
  map: (subject, neighbours) => (neighbours === '' ? `Карта: ${subject}.` : `Карта: ${subject}; рядом: ${neighbours}.`),
}
