import { describe, expect, test } from 'vitest'
import { titleAfter, titleBefore } from '../../../src/text/ranks'

/** The rank of what stands before the name in angle brackets, "former" before it where so. */
function rankBefore(marked: string): string | null {
  const start = marked.indexOf('<')
  const found = titleBefore(marked.replace(/[<>]/gu, ''), 0, start)
  return found && `${found.isFormer ? 'former ' : ''}${found.rank}`
}

function rankAfter(marked: string): string | null {
  const text = marked.replace(/[<>]/gu, '')
  const found = titleAfter(text, marked.indexOf('>') - 1, text.length)
  return found && `${found.isFormer ? 'former ' : ''}${found.rank}`
}

describe('before a name', () => {
  test.each([
    ['with President <Putin>', 'president'],
    ['the former US President <Obama>', 'president'],
    ['former President <Obama>', 'former president'],
    ['Prime Minister <Kishida>', 'prime-minister'],
    ['Foreign Minister <Wang>', 'foreign-minister'],
    ['Defense Secretary <Austin>', 'defence-minister'],
    ['Secretary of State <Blinken>', 'foreign-minister'],
    ['Minister <Wang>', 'minister'],
    ['Ambassador <Qin>', 'office'],
    ['Mr. <Lavrov>', 'courtesy'],
    ['Mr <Lavrov>', 'courtesy'],
    ['le Président <Macron>', 'president'],
    ["l'ancien président <Hollande>", 'former president'],
    ['le Premier ministre <Philippe>', 'prime-minister'],
    ['le ministre des Affaires étrangères <Lavrov>', 'foreign-minister'],
    ['le ministre de la Défense <Choïgou>', 'defence-minister'],
    ['selon M.\u00a0<Lavrov>', 'courtesy'],
    ['des Präsidenten <Selenskyj>', 'president'],
    ['Ex-Kanzler <Schröder>', 'former prime-minister'],
    ['Außenministerin <Baerbock>', 'foreign-minister'],
    ['Herrn <Lawrow>', 'courtesy'],
    ['el canciller <Lavrov>', 'foreign-minister'],
    ['o primeiro-ministro <Costa>', 'prime-minister'],
    ['il ministro degli Esteri <Tajani>', 'foreign-minister'],
    ['президента <Путина>', 'president'],
    ['министром иностранных дел <Лавровым>', 'foreign-minister'],
    ['глава МИД <Лавров>', 'foreign-minister'],
    ['бывший президент <Медведев>', 'former president'],
    ['прем’єр-міністр <Шмигаль>', 'prime-minister'],
    ['Dışişleri Bakanı <Fidan>', 'foreign-minister'],
    ['Cumhurbaşkanı <Erdoğan>', 'president'],
    ['الرئيس <بوتين>', 'president'],
    ['الرئيس الروسي <بوتين>', 'president'],
    ['الرئيس السابق <أوباما>', 'former president'],
    ['رئيس الوزراء <كيشيدا>', 'prime-minister'],
    ['总统<普京>', 'president'],
    ['前总统<特朗普>', 'former president'],
  ])('%s: %s', (marked, rank) => expect(rankBefore(marked)).toBe(rank))

  test.each(['', 'met <Wang>', '<Wang>', 'in der Stadt <Wang>', 'Hier, <Wang>', 'المدينة <بوتين>', '会见<普京>'])(
    'none: %s',
    (marked) => expect(rankBefore(marked)).toBeNull(),
  )

  test('not beyond the start of the flow', () => expect(titleBefore('President Putin', 10, 10)).toBeNull())
})

describe('behind a name', () => {
  test.each([
    ['<プーチン>大統領は', 'president'],
    ['<トランプ>前大統領', 'former president'],
    ['<習近平>国家主席', 'president'],
    ['<王毅>外相', 'foreign-minister'],
    ['<王毅>外长', 'foreign-minister'],
    ['<岸田>首相', 'prime-minister'],
    ['<浜田>防衛相', 'defence-minister'],
    ['<ペスコフ>氏', 'courtesy'],
    ['<푸틴> 대통령', 'president'],
    ['<문재인> 전 대통령', 'former president'],
    ['<푸틴>대통령', 'president'],
    ['<왕이> 외교부장', 'foreign-minister'],
  ])('%s: %s', (marked, rank) => expect(rankAfter(marked)).toBe(rank))

  test.each(['<王毅>は', '<Putin> president', '<푸틴>은 말했다', '<Putin>', '<푸틴> 회담'])('none: %s', (marked) => {
    expect(rankAfter(marked)).toBeNull()
  })
})
