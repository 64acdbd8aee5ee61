/*
 * Family names in names that are written without a space: 岸田文雄 is 岸田. Those of one character (王, 金, 菅) are never made: the
 * character stands in countless words.
 */

const list = (text: string) => new Set(text.split(' '))

/** Chinese and Korean family names of two characters. */
const OF_TWO = list(
  '欧阳 歐陽 欧陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 皇甫 尉迟 尉遲 公孙 公孫 鲜于 鮮于 南宫 南宮 独孤 獨孤 남궁 황보 제갈 독고',
)

/** Japanese family names of one character; before a given name of two they look like names of two. */
const JAPANESE_OF_ONE = list(
  '林 森 菅 岸 原 谷 南 東 関 堀 辻 星 浜 畑 秦 島 嶋 泉 桂 乾 角 梶 楠 榊 柳 杉 菊 轟 峯 峰 岡 畠 滝 榎 堤 牧 槙 城 奥 伴 宮',
)

/** The family name of a Chinese or Korean name of a known two-character family, or null. */
export function chineseFamily(name: string): string | null {
  const start = name.slice(0, 2)
  return name.length > 2 && OF_TWO.has(start) ? start : null
}

/**
 * The family name of a Japanese name in kanji, or null where it has one character or cannot be told. Four characters are two and
 * two; three are two and one but for the families of one; five are three and two, but for given names in 郎 (小泉進次郎).
 */
export function japaneseFamily(name: string): string | null {
  if (name.length === 4) return name.slice(0, 2)
  if (name.length === 3) return JAPANESE_OF_ONE.has(name.slice(0, 1)) ? null : name.slice(0, 2)
  if (name.length === 5) return name.slice(0, name.endsWith('郎') ? 2 : 3)
  return null
}
