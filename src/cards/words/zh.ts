import { hanRange, hanTypeset, hanSentence as sentence, shortAfter } from './han'
import { isSameDate, type Words } from './words'

/* Simplified Chinese. */

const dated = (label: string, span: string) => (span === '' ? label : `${label}，${span}`)

/** Monarchies whose heads of government are called 首相 and whose ministers 大臣. */
const CROWNS = new Set(
  '英国 日本 西班牙 荷兰 比利时 丹麦 挪威 瑞典 卢森堡 约旦 巴林 科威特 卡塔尔 摩洛哥 不丹 莱索托 斯威士兰 柬埔寨 汤加 沙特 阿曼 文莱'.split(
    ' ',
  ),
)

/** Offices that Chinese calls otherwise than those of other countries. */
const CALLED: Readonly<Record<string, string>> = {
  中国总统: '中国国家主席',
  中国副总统: '中国国家副主席',
  中国内政部长: '中国公安部长',
  中国贸易部长: '中国商务部长',
  中国农业部长: '中国农业农村部长',
  中国交通部长: '中国交通运输部长',
  中国环境部长: '中国生态环境部长',
  中国文化部长: '中国文化和旅游部长',
  中国劳工部长: '中国人力资源和社会保障部长',
  中国卫生部长: '中国国家卫生健康委员会主任',
  中国议会议长: '全国人大常委会委员长',
  中国武装部队总参谋长: '中央军委联合参谋部参谋长',
  台湾副总理: '台湾行政院副院长',
  越南总统: '越南国家主席',
  越南副总统: '越南国家副主席',
  越南议会议长: '越南国会主席',
  老挝总统: '老挝国家主席',
  老挝副总统: '老挝国家副主席',
  古巴总统: '古巴国家主席',
  古巴副总统: '古巴国家副主席',
  美国武装部队总参谋长: '美国参谋长联席会议主席',
  美国贸易部长: '美国商务部长',
  日本君主: '日本天皇',
  日本外交部长: '日本外务大臣',
  日本国防部长: '日本防卫大臣',
  日本财政部长: '日本财务大臣',
  日本司法部长: '日本法务大臣',
  日本内政部长: '日本总务大臣',
  日本农业部长: '日本农林水产大臣',
  日本教育部长: '日本文部科学大臣',
  日本卫生部长: '日本厚生劳动大臣',
  日本交通部长: '日本国土交通大臣',
}

function officeIn(country: string, title: string): string {
  const crowned = CROWNS.has(country) ? title.replace(/总理$/u, '首相').replace(/部长$/u, '大臣') : title
  return CALLED[country + title] ?? country + crowned
}

export const zh: Words = {
  locale: 'zh-Hans',
  dir: 'ltr',
  labels: {
    close: '关闭',
    back: '返回',
    more: '更多操作',
    copy: '复制（含来源）',
    copyMarkdown: '复制为 Markdown',
    copied: '已复制',
    copyFailed: '无法使用剪贴板',
    know: '我已了解：不再标出',
    panel: '在面板中打开',
    wikipedia: '在维基百科上查阅',
    wikidata: '在维基数据上查阅',
    report: '报告错误',
    reportChoose: '哪一条陈述有误？选中后会复制一段可供您发送的文字；这里不会发送任何内容。',
    reportCard: '整张卡片',
    sources: '来源',
    timeline: '时间轴',
    newTab: '在新标签页中打开',
    showAll: '全部显示',
  },
  kinds: {
    person: '人物',
    office: '职务',
    organisation: '组织',
    country: '国家',
    place: '地点',
    event: '事件',
    agreement: '协议',
    thing: '装备与项目',
    media: '媒体',
  },
  tidyDate: (text) => hanRange(text, '至'),
  typeset: hanTypeset,

  headings: {
    onDate: ({ text }) => `${text}，即文章发表当日`,
    latest: '最后已知情况',
    since: '此后',
    related: '文中还提到',
    members: '部分成员',
    holders: '历任',
    article: '本文',
  },
  calledHere: (name) => `文中称：${name}`,
  asOf: ({ text }) => `资料截至${text}`,

  colon: '：',
  comma: '、',
  sentence,

  span({ from, to }) {
    if (from && to) return isSameDate(from, to) ? from.text : `${from.text}至${shortAfter(from.date, to.date)}`
    if (from) return `自${from.text}起`
    return to ? `至${to.text}止` : ''
  },

  acting: (label) => `${label}（代理）`,
  dated,
  possible: (label, span) => `可能：${label}（${span && `${span}；`}具体日期不详）`,
  lastKnown: (label, { text }) => `${label}（最后已知情况，截至${text}）`,
  formerly: (label, span) => `此前：${dated(label, span)}`,
  byWikidata: (phrase) => `据维基数据，${phrase}`,
  wikidataAlone: {
    short: '仅据维基数据',
    full: '仅据维基数据，日期未经第二来源核对',
  },
  disputed: (label, span, publishers) => sentence(`据${publishers}：${dated(label, span)}；其他来源说法不同`),
  contradiction: (person, office, holder, span) =>
    sentence(`文中称${person}为${office}；当日担任该职务的是${holder}${span && `（${span}）`}`),
  standsFor: (capital, country) => sentence(`“${capital}”也可以指${country}政府`),
  holds: (office, person) => `${office}：${person}`,
  chair: (chair) => `主席：${chair}`,

  comesToOffice: (person) => `${person}就任`,
  returnsToOffice: (person) => `${person}再次就任`,
  takesOffice: (label) => `就任${label}`,
  takesOfficeAgain: (label) => `再次就任${label}`,
  leavesOffice: (label) => `卸任${label}`,

  offices: {
    titles: {
      president: ['总统'],
      'prime-minister': ['总理'],
      'foreign-minister': ['外交部长'],
      'defence-minister': ['国防部长'],
      'foreign-ministry': ['外交部'],
      'defence-ministry': ['国防部'],
      monarch: ['君主'],
      'vice-president': ['副总统'],
      'deputy-prime-minister': ['副总理'],
      'interior-minister': ['内政部长'],
      'finance-minister': ['财政部长'],
      'economy-minister': ['经济部长'],
      'justice-minister': ['司法部长'],
      'trade-minister': ['贸易部长'],
      'energy-minister': ['能源部长'],
      'health-minister': ['卫生部长'],
      'education-minister': ['教育部长'],
      'agriculture-minister': ['农业部长'],
      'transport-minister': ['交通部长'],
      'environment-minister': ['环境部长'],
      'culture-minister': ['文化部长'],
      'labour-minister': ['劳工部长'],
      'central-bank-governor': ['央行行长'],
      'chief-of-staff': ['武装部队总参谋长'],
      'ambassador-to-un': ['常驻联合国代表'],
      'ambassador-to-us': ['驻美国大使'],
      'speaker-of-parliament': ['议会议长'],
    },
    of: (title, country) => officeIn(country, title),
  },
  madeLine: {
    cityIn: (country) => `${country}城市`,
    capitalOf: (country) => `${country}首都`,
    capital: (city) => `首都：${city}`,
    held: (office, years) => (years.length === 0 ? office : `${office}（${years.join('、')}）`),
    from: (year) => `${year}年起`,
    joint: '；',
  },

  lifetimes: {
    event: {
      notYet: '当日尚未开始',
      running: (span) => dated('正在进行', span),
      over: (span) => dated('已经结束', span),
      began: '开始',
      ended: '结束',
      took: '在此期间进行',
    },
    agreement: {
      notYet: '当日尚不存在',
      running: (span) => dated('有效', span),
      over: (span) => dated('已经失效', span),
      began: '生效',
      ended: '失效',
      took: '在此期间有效',
    },
    thing: {
      notYet: '当日尚未投入使用',
      running: (span) => dated('使用中', span),
      over: (span) => dated('已经停用', span),
      began: '投入使用',
      ended: '停止使用',
      took: '在此期间使用',
    },
  },
  founded: '成立',
  dissolved: '解散',
  born: '出生',
  died: '去世',
  facts: {
    heads: '领导的机构',
    'member-of': '所属组织',
    'part-of': '所属整体',
    'capital-of': '作为首都',
    'located-in': '地点',
    'based-at': '驻地',
    'owned-by': '所有者',
    'operated-by': '使用者',
    organiser: '主办',
    participant: '参加',
    party: '缔约方',
    'edition-of': '系列',
    'preceded-by': '前一届',
    borders: '相邻',
    population: '人口',
  },
  andMore: (count) => `另外${count}个`,
  according: (who) => `${who}的立场`,

  ties: {
    holds: ['担任过的职务', '曾任此职'],
    heads: ['由此职务领导', '领导职务'],
    'member-of': ['所属组织', '成员'],
    'part-of': ['所属整体', '组成部分'],
    'capital-of': ['所属国家', '首都'],
    'located-in': ['所在地', '位于此地'],
    'based-at': ['驻地', '驻于此地'],
    'owned-by': ['所有者', '归其所有'],
    'operated-by': ['使用者', '由其使用'],
    'chaired-by': ['主席', '任其主席'],
    organiser: ['主办方', '由其主办'],
    participant: ['参加方', '参加'],
    party: ['缔约方', '参与缔约'],
    'edition-of': ['系列', '届次'],
    'preceded-by': ['前一届', '后一届'],
    borders: ['相邻', '相邻'],
    says: ['表明立场', '表明立场'],
  },
  tieOnDay: { office: '当日职务', holder: '当日在任' },
  tieCountry: ['所属国家', '属于该国'],

  source: (number, publisher) => `来源${number}：${publisher}`,
  readOn: ({ text }) => `${text}查阅`,
  report: {
    heading: 'Backgrounder 中的一处错误',
    statement: '陈述',
    where: '所在卡片',
    wrong: '错在哪里，并请附上来源',
  },
  nothing: (name) => sentence(`资料中没有名为“${name}”的内容`),

  timeline: (title, items) => sentence(`${title}的时间轴：${items.join('；')}`),
  map: (subject, neighbours) => sentence(`地图：${subject}${neighbours && `；附近：${neighbours}`}`),
}
