/*
 * What may stand right behind a name in Chinese characters or katakana without making a longer name with it. Japanese writes particles in
 * hiragana, so that few words follow a name directly, and a list of them is short: what is not among them belongs to the name (大阪桐蔭, a
 * school; 石破翔太, a boy). All lists are of beginnings.
 */

const list = (written: string) => written.split(/\s+/u).filter(Boolean)

const BEHIND_TOWN = list(`
  入り 着 発 側 周辺 近郊 近く 付近 郊外 都 市内 市民 市長 市当局 市街 旧市街 中心 北部 南部 東部 西部 中部 北方 南方 東方 西方 北西 北東 南西
  南東 沖 沿岸 上空 一帯 全域 全土 各地 各所 方面 間 経由 行き 出身 生まれ 育ち 在住 在勤 滞在 訪問 到着 出発 駐在 特派員 支局 支社 支店 本社
  本部 総局 時間 時刻 情勢 当局 政府 政権 指導部 首脳 政界 外交 大使 総領事 会談 会議 会合 サミット 攻撃 攻防 攻略 侵攻 進攻 包囲 陥落 占領
  制圧 奪還 解放 空爆 空襲 砲撃 撤退 停戦 事務所 国際空港 空港 港 湾 地区 地方 州 省 市 区 東区 西区 南区 北区 中区 中央区 共同 時事 ロイター ルート 以外 以東 以西 以南 以北
  など ほか 両
`)

const BEHIND_FAMILY = list(`
  政権 内閣 体制 派 夫妻 夫人 時代 路線 陣営 談話 外交 降ろし 両 元 前 新 現 次期 自民 米 英 仏 独 露 韓 中
`)

/** Whether the text behind the name of a town in Japanese leaves the town what it is. */
export function mayFollowJapaneseTown(rest: string): boolean {
  return BEHIND_TOWN.some((word) => rest.startsWith(word))
}

/** Whether the text behind a Japanese family name begins another word, and not a given name. */
export function mayFollowJapaneseFamily(rest: string): boolean {
  return BEHIND_FAMILY.some((word) => rest.startsWith(word))
}
