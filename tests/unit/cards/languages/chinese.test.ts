import { expect, test } from 'vitest'
import { sayings, storyIn } from './world'

test('tells the story in Chinese', () => {
  expect(storyIn('zh')).toBe(`王毅

人物 · 中国
中国外交部长（2013–2022、2023年起）；中央外事工作委员会办公室主任（2023年起）

2023年7月15日，即文章发表当日
中央外事工作委员会办公室主任，自2023年1月1日起。 [1]
文中称王毅为中国外交部长；当日担任该职务的是秦刚（2022年12月30日至2023年7月25日）。 [1]
此前：中国外交部长，2013年3月16日至2022年12月30日。 [1]
此前：state councillor of China，2018年3月19日至2023年3月12日。 [2]

此后
2023年7月25日：再次就任中国外交部长 [1]

文中还提到：中国

资料截至2025年9月30日`)
})

test('says each sort of thing in Chinese', () => {
  expect(sayings('zh')).toEqual({
    certain: '中国外交部长，2022年12月30日至2023年7月25日。',
    certainSinceMonth: '秘鲁常驻联合国代表，自2026年2月起。',
    acting: '秘鲁总统（代理），2022年8月1日至2024年5月2日。',
    possible: '可能：秘鲁总统（2019年至2021年；具体日期不详）。',
    lastKnown: '秘鲁财政部长（最后已知情况，截至2022年6月30日）。',
    lastKnownWithoutADay: '最后已知情况',
    disputed: '据Gazette：秘鲁议会议长，自2019年1月23日起；其他来源说法不同。',
    byWikidata: '据维基数据，秘鲁财政部长，2013年7月28日至2016年9月10日。',
    byWikidataAlone: '仅据维基数据，日期未经第二来源核对',
    heardAs: '仅据维基数据',
    formerYears: '此前：秘鲁总统，2009年至2012年。',
    formerMonths: '此前：秘鲁议会议长，2013年4月至2016年8月。',
    formerUntil: '此前：秘鲁常驻联合国代表，至2020年3月止。',
    standsFor: '“利马”也可以指秘鲁政府。',
    chair: '主席：印度尼西亚，2023年1月1日至12月31日。',
    comesToOffice: ['2022年12月30日 | 秦刚就任', '2023年7月25日 | 王毅再次就任'],
    returnsToOffice: ['2023年7月25日 | 王毅再次就任'],
    takesAndLeaves: ['2022年12月30日 | 就任中国外交部长', '2023年7月25日 | 卸任中国外交部长'],
    takesAgain: ['2023年7月25日 | 再次就任中国外交部长'],
    eventNotYet: '当日尚未开始。',
    eventTakesPlace: ['2023年7月20日至23日 | 在此期间进行'],
    eventUnderWay: '正在进行，2023年7月20日至23日。',
    eventOver: '已经结束，2023年7月20日至23日。',
    agreementInForce: '有效，1992年4月至2023年11月。',
    agreementEnds: ['2023年11月 | 失效'],
    agreementOver: '已经失效，1992年4月至2023年11月。',
    thingLastKnown: '使用中，自2012年起（最后已知情况，截至2020年5月1日）。',
    thingNotYet: '当日尚未投入使用。',
    facts: [
      '主办 | 中国',
      '参加 | 俄罗斯和秘鲁',
      '作为首都 | 秘鲁',
      '人口 | 10,151,000（2023年）',
      '成立 | 1967年8月8日',
      'Type | regional group',
    ],
    lines: [
      '秘鲁首都',
      '秘鲁城市',
      '首都：利马',
      '秘鲁总统（2019–2021）',
      '秘鲁总统（2022–2024）；秘鲁常驻联合国代表（2026年起）',
    ],
    englishLine: ['Group of countries', 'en'],
    ties: ['中国 | 主办方', '俄罗斯 | 参加方'],
    timeline:
      '中国外交部长的时间轴：王毅，2013年3月16日至2022年12月30日；秦刚，2022年12月30日至2023年7月25日；王毅，自2023年7月25日起。',
  })
})
