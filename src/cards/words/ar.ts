import { firstDateIn } from './first-date'
import { lazily } from './lazily'
import { withCountry } from './offices'
import { isSameDate, sentence, type Words } from './words'

/*
 * Modern standard Arabic. A phrase with a verb would have to know whether its subject is masculine or feminine, which the facts tell of
 * people alone: so events are told with verbal nouns ("تولي المنصب") or with a noun of their own as the subject ("الحدث").
 */

/**
 * Latin digits, as most Arabic news on the web writes them: names such as "الشمال/التفاعل-2023" carry them too, and a card must not mix
 * both.
 */
const LOCALE = 'ar-u-nu-latn'

const firstDate = firstDateIn(LOCALE)

const dated = (label: string, span: string) => (span === '' ? label : `${label}، ${span}`)

/** How a counted noun stands beside each of the six plural forms; one and two need no figure. */
const MORE_NAMES: Readonly<Record<Intl.LDMLPluralRule, (count: number) => string>> = {
  zero: (count) => `${count} اسم آخر`,
  one: () => 'اسم آخر',
  two: () => 'اسمان آخران',
  few: (count) => `${count} أسماء أخرى`,
  many: (count) => `${count} اسمًا آخر`,
  other: (count) => `${count} اسم آخر`,
}
const plurals = lazily(() => new Intl.PluralRules('ar'))

export const ar: Words = {
  locale: LOCALE,
  dir: 'rtl',
  labels: {
    close: 'إغلاق',
    back: 'رجوع',
    more: 'إجراءات أخرى',
    copy: 'نسخ مع المصادر',
    copyMarkdown: 'نسخ بصيغة Markdown',
    copied: 'تم النسخ',
    copyFailed: 'تعذّر استخدام الحافظة',
    know: 'أعرف هذا: لا خط تحته بعد الآن',
    panel: 'فتح في اللوحة',
    wikipedia: 'البحث في ويكيبيديا',
    wikidata: 'البحث في ويكي بيانات',
    report: 'الإبلاغ عن خطأ',
    reportChoose: 'أي عبارة غير صحيحة؟ اختيارها ينسخ نصًا يمكنك إرساله؛ ولا يُرسَل من هنا أي شيء.',
    reportCard: 'البطاقة كلها',
    sources: 'المصادر',
    timeline: 'الخط الزمني',
    newTab: 'يُفتح في علامة تبويب جديدة',
    showAll: 'عرض الكل',
  },
  kinds: {
    person: 'شخصية',
    office: 'منصب',
    organisation: 'منظمة',
    country: 'دولة',
    place: 'مكان',
    event: 'حدث',
    agreement: 'اتفاق',
    thing: 'عتاد أو برنامج',
    media: 'وسيلة إعلام',
  },
  tidyDate: (text) => text,
  typeset: (text) => text,

  headings: {
    onDate: ({ text }) => `في ${text}، يوم نشر المقال`,
    latest: 'آخر ما هو معروف',
    since: 'بعد ذلك',
    related: 'في المقال أيضًا',
    members: 'من الأعضاء',
    holders: 'شاغلو المنصب',
    article: 'المقال',
  },
  calledHere: (name) => `في المقال: ${name}`,
  asOf: ({ text }) => `المعلومات حتى ${text}`,

  colon: ': ',
  comma: '، ',
  sentence,

  span({ from, to }) {
    if (from && to) return isSameDate(from, to) ? `في ${from.text}` : `من ${firstDate(from, to)} إلى ${to.text}`
    if (from) return `منذ ${from.text}`
    return to ? `حتى ${to.text}` : ''
  },

  acting: (label) => `${label} (بالوكالة)`,
  dated,
  possible: (label, span) => `ربما: ${label} (${span && `${span}؛ `}الأيام غير معروفة بدقة)`,
  lastKnown: (label, { text }) => `${label}، وفق آخر ما هو معروف (${text})`,
  formerly: (label, span) => `سابقًا: ${dated(label, span)}`,
  byWikidata: (phrase) => `${phrase}، بحسب ويكي بيانات`,
  wikidataAlone: {
    short: 'ويكي بيانات وحدها',
    full: 'ويكي بيانات وحدها؛ لم تُراجَع التواريخ على مصدر ثانٍ',
  },
  disputed: (label, span, publishers) => sentence(`${dated(label, span)}، بحسب ${publishers}؛ وتخالف ذلك مصادر أخرى`),
  contradiction: (person, office, holder, span) =>
    sentence(
      `ينسب المقال إلى ${person} منصب ${office}؛ غير أن المنصب كان في ذلك اليوم مسندًا إلى ${dated(holder, span)}`,
    ),
  standsFor: (capital, country) => sentence(`قد تعني «${capital}» أيضًا حكومة ${country}`),
  holds: (office, person) => `${office}: ${person}`,
  chair: (chair) => `الرئاسة: ${chair}`,

  comesToOffice: (person) => `تولي ${person} المنصب`,
  returnsToOffice: (person) => `عودة ${person} إلى المنصب`,
  takesOffice: (label) => `تولي منصب ${label}`,
  takesOfficeAgain: (label) => `العودة إلى منصب ${label}`,
  leavesOffice: (label) => `مغادرة منصب ${label}`,

  offices: {
    titles: {
      president: ['رئيس', 'رئيسة'],
      'prime-minister': ['رئيس وزراء', 'رئيسة وزراء'],
      'foreign-minister': ['وزير خارجية', 'وزيرة خارجية'],
      'defence-minister': ['وزير دفاع', 'وزيرة دفاع'],
      'foreign-ministry': ['وزارة خارجية'],
      'defence-ministry': ['وزارة دفاع'],
      monarch: ['عاهل', 'عاهلة'],
      'vice-president': ['نائب رئيس', 'نائبة رئيس'],
      'deputy-prime-minister': ['نائب رئيس وزراء', 'نائبة رئيس وزراء'],
      'interior-minister': ['وزير داخلية', 'وزيرة داخلية'],
      'finance-minister': ['وزير مالية', 'وزيرة مالية'],
      'economy-minister': ['وزير اقتصاد', 'وزيرة اقتصاد'],
      'justice-minister': ['وزير عدل', 'وزيرة عدل'],
      'trade-minister': ['وزير تجارة', 'وزيرة تجارة'],
      'energy-minister': ['وزير طاقة', 'وزيرة طاقة'],
      'health-minister': ['وزير صحة', 'وزيرة صحة'],
      'education-minister': ['وزير تعليم', 'وزيرة تعليم'],
      'agriculture-minister': ['وزير زراعة', 'وزيرة زراعة'],
      'transport-minister': ['وزير نقل', 'وزيرة نقل'],
      'environment-minister': ['وزير بيئة', 'وزيرة بيئة'],
      'culture-minister': ['وزير ثقافة', 'وزيرة ثقافة'],
      'labour-minister': ['وزير عمل', 'وزيرة عمل'],
      'central-bank-governor': ['محافظ البنك المركزي في', 'محافظة البنك المركزي في'],
      'chief-of-staff': ['رئيس هيئة الأركان العامة في', 'رئيسة هيئة الأركان العامة في'],
      'ambassador-to-un': ['سفير {of} لدى الأمم المتحدة', 'سفيرة {of} لدى الأمم المتحدة'],
      'ambassador-to-us': ['سفير {of} لدى الولايات المتحدة', 'سفيرة {of} لدى الولايات المتحدة'],
      'speaker-of-parliament': ['رئيس برلمان', 'رئيسة برلمان'],
    },
    of: withCountry,
  },
  madeLine: {
    cityIn: (country) => `مدينة في ${country}`,
    capitalOf: (country) => `عاصمة ${country}`,
    capital: (city) => `العاصمة: ${city}`,
    held: (office, years) => [office, ...years].join('، '),
    from: (year) => `منذ ${year}`,
    joint: '؛ ',
  },

  lifetimes: {
    event: {
      notYet: 'لم يكن الحدث قد بدأ في ذلك اليوم',
      running: (span) => dated('الحدث جارٍ', span),
      over: (span) => `جرى الحدث ${span}`,
      began: 'بداية الحدث',
      ended: 'نهاية الحدث',
      took: 'يجري الحدث',
    },
    agreement: {
      notYet: 'لم يكن الاتفاق قائمًا بعد في ذلك اليوم',
      running: (span) => dated('الاتفاق سارٍ', span),
      over: (span) => `كان الاتفاق ساريًا ${span}`,
      began: 'بدء السريان',
      ended: 'انتهاء السريان',
      took: 'مدة السريان',
    },
    thing: {
      notYet: 'لم تكن الخدمة قد بدأت في ذلك اليوم',
      running: (span) => dated('في الخدمة', span),
      over: (span) => `كانت الخدمة ${span}`,
      began: 'دخول الخدمة',
      ended: 'الخروج من الخدمة',
      took: 'مدة الخدمة',
    },
  },
  founded: 'التأسيس',
  dissolved: 'الحل',
  born: 'الميلاد',
  died: 'الوفاة',
  facts: {
    heads: 'رئاسة',
    'member-of': 'عضوية',
    'part-of': 'جزء من',
    'capital-of': 'عاصمة',
    'located-in': 'المكان',
    'based-at': 'المقر',
    'owned-by': 'الملكية',
    'operated-by': 'التشغيل',
    organiser: 'التنظيم',
    participant: 'المشاركة',
    party: 'الأطراف',
    'edition-of': 'السلسلة',
    'preceded-by': 'السابق',
    borders: 'الجوار',
    population: 'عدد السكان',
  },
  andMore: (count) => MORE_NAMES[plurals().select(count)](count),
  according: (who) => `موقف ${who}`,

  ties: {
    holds: ['منصب سابق', 'من شاغلي المنصب'],
    heads: ['تحت رئاسة هذا المنصب', 'منصب الرئاسة'],
    'member-of': ['عضوية', 'عضو'],
    'part-of': ['الكل', 'جزء'],
    'capital-of': ['الدولة', 'العاصمة'],
    'located-in': ['المكان', 'الموقع هنا'],
    'based-at': ['المقر', 'المقر هنا'],
    'owned-by': ['الجهة المالكة', 'ملكية'],
    'operated-by': ['الجهة المشغّلة', 'تشغيل'],
    'chaired-by': ['الرئاسة', 'تولي الرئاسة'],
    organiser: ['الجهة المنظمة', 'تنظيم'],
    participant: ['من المشاركين', 'مشاركة'],
    party: ['طرف', 'طرف'],
    'edition-of': ['السلسلة', 'دورة'],
    'preceded-by': ['السابق', 'اللاحق'],
    borders: ['جوار', 'جوار'],
    says: ['موقف معلن', 'موقف معلن'],
  },
  tieOnDay: { office: 'المنصب في ذلك اليوم', holder: 'تولي المنصب في ذلك اليوم' },
  tieCountry: ['الدولة', 'من هذه الدولة'],

  source: (number, publisher) => `المصدر ${number}: ${publisher}`,
  readOn: ({ text }) => `اطُّلع عليه في ${text}`,
  report: {
    heading: 'خطأ في Backgrounder',
    statement: 'العبارة',
    where: 'في بطاقة',
    wrong: 'وجه الخطأ، مع مصدر يثبته',
  },
  nothing: (name) => sentence(`لا تعرف الحقائق شيئًا باسم «${name}»`),

  timeline: (title, items) => sentence(`الخط الزمني، ${title}: ${items.join('؛ ')}`),
  map: (subject, neighbours) => sentence(`خريطة: ${subject}${neighbours && `؛ بالقرب: ${neighbours}`}`),
}
