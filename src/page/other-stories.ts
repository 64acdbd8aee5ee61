import { isWithin, type PageFlow, parentOf } from './flows'
import { weightOf } from './root'

/*
 * Other stories, lists of tags and comments that stand in the article's own element under no class name that tells. Their headings do:
 * sites in a language share a few.
 */

/** Whatever follows one of these on its line is the name of another story. */
const CALLS =
  'read (?:more|also|next)|also read|see also|à lire(?: aussi| également)?|(?:lire|voir|écouter) (?:aussi|également)|lesen sie (?:auch|mehr|hier)|' +
  'l[ea]er? (?:también|más)|leia (?:também|mais)|veja também|leggi anche|lees (?:ook|meer|verder)|czytaj (?:więcej|też|także)|' +
  'zobacz (?:też|także|również)|čtěte (?:také|více|dále)|читайте (?:також|также|ещё|еще)|смотрите также|اقرأ (?:أيضا|أيضًا|المزيد)|' +
  '(?:延伸|相关|相關|推荐|推薦)(?:阅读|閱讀)|関連記事|あわせて読みたい'

/** These open a part of the page only where they have a line to themselves, or a colon after them. */
const HEADINGS =
  'more|more (?:from|on|in|stories|news|coverage|articles|to explore).*|related(?: \\p{L}+)?|recommended(?: \\p{L}+)?|most (?:read|popular).*|' +
  "trending(?: now)?|don[’']t miss|you (?:may|might) (?:also )?(?:like|be interested).*|(?:top|recent|latest) (?:stories|news|posts|articles|videos)|tags?|topics|keywords|" +
  'sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés|similaires)|les plus lus|mots[- ]clés|' +
  'mehr zum thema.*|zum selben thema|auch interessant|das könnte .*interessieren|weitere (?:artikel|meldungen|themen|videos|nachrichten)|' +
  'meistgelesen|neueste artikel|schlagwörter|themen|(?:últimas|más) noticias|[tl]e puede interesar|lo más leído|' +
  '(?:noticias|notas|artículos|notícias|matérias) relacionad[ao]s|etiquetas|mais lidas|potrebbe interessarti|articoli correlati|i più letti|meer over|' +
  'ilgili haberler|(?:новости |ещё |еще )?по теме|теги|(?:أخبار|مواضيع) ذات صلة|(?:相关|相關)(?:新闻|新聞|文章|报道|報導|推荐)|关键词|标签|' +
  '関連(?:ニュース|リンク|キーワード|トピックス)?|おすすめ(?:記事|情報)?|キーワード|タグ|관련(?: ?기사| ?뉴스)?|많이 본 뉴스'

/** What readers wrote goes on to the end. */
const COMMENTS =
  '(?:\\d+ )?(?:comments|commentaires|kommentare|comentarios|comentários|commenti|reacties|komentarze|комментари[ий]|коментарі|yorumlar|تعليقات|评论|評論|コメント|댓글)(?: ?\\(?\\d+\\)?)?'

const LABEL = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(?:(?:${CALLS})(?!\\p{L})(?<story>.*)|(?:${HEADINGS})\\s*(?:[:：]\\s*(?<list>.+))?|(?<comments>${COMMENTS}))[\\s\\p{P}\\p{S}]*$`,
  'iu',
)

/** A heading with the name of another story on its line is no longer (UTF-16 units); a longer one is a sentence. */
const LONGEST_LABEL = 160
/** Headlines that stand open under such a heading, one a line, are shorter and end without a full stop. */
const LONGEST_HEADLINE = 120
const SENTENCE_END = /[.!?。！？…]["'”’»」]?$/
/** Comments come after this share of the text; what stands above is a button that leads to them. */
const SHARE_BEFORE_COMMENTS = 0.4
/** A paragraph of this weight is more than a teaser; where there are more than a few, the box is the article itself. */
const PARAGRAPH_WEIGHT = 250
const MOST_PARAGRAPHS = 2

/** Those of an article's flows that belong to other stories, tags and comments. */
export function otherStories(flows: readonly PageFlow[], root: Element): ReadonlySet<PageFlow> {
  const others = new Set<PageFlow>()
  const weights = flows.map(weightOf)
  const sum = (to: number) => weights.slice(0, to).reduce((total, weight) => total + weight, 0)
  const beforeComments = SHARE_BEFORE_COMMENTS * sum(flows.length)
  flows.forEach((flow, i) => {
    const label = flow.text.length <= LONGEST_LABEL ? LABEL.exec(flow.text)?.groups : undefined
    if (label === undefined) return
    let end = endOfBox(flows, i, root)
    if (label.comments !== undefined) end = sum(i) >= beforeComments ? flows.length : i
    else if (end === i + 1 && flow.linked === 0 && !label.story && !label.list) {
      while (isOpenHeadline(flows[end])) end += 1
    }
    for (const other of flows.slice(i, end)) others.add(other)
  })
  return others
}

/** Where the largest element ends that begins with this flow and is no part of the article, as an index into the flows. */
function endOfBox(flows: readonly PageFlow[], first: number, root: Element): number {
  const before = flows[first - 1]
  let end = first + 1
  let paragraphs = 0
  for (let box = flows[first]?.element ?? root; box !== root; box = parentOf(box) ?? root) {
    if (before !== undefined && isWithin(before.element, box)) break
    let next = end
    for (let flow = flows[next]; flow !== undefined && isWithin(flow.element, box); flow = flows[next]) {
      if (weightOf(flow) >= PARAGRAPH_WEIGHT) paragraphs += 1
      next += 1
    }
    if (paragraphs > MOST_PARAGRAPHS) break
    end = next
  }
  return end
}

function isOpenHeadline(flow: PageFlow | undefined): boolean {
  return flow !== undefined && flow.text.length <= LONGEST_HEADLINE && !SENTENCE_END.test(flow.text)
}
