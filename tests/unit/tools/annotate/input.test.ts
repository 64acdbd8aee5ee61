import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { detectLanguage } from '../../../../tools/annotate/detect-language'
import { type InputDocument, openInput } from '../../../../tools/annotate/documents'
import { InputError } from '../../../../tools/annotate/input-error'
import { readOptions } from '../../../../tools/annotate/options'

const folder = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-annotate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const GIVEN = { lang: null, date: null }

/** What is read from a file of that name, or from standard input for `-`. */
async function read(
  name: string,
  content: string | Buffer,
  given: { lang: string | null; date: string | null } = GIVEN,
) {
  const file = name === '-' ? '-' : path.join(folder, name)
  if (file !== '-') writeFileSync(file, content)
  // Standard input comes in pieces of any size.
  const bytes = Buffer.from(content)
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(7 * i, 7 * i + 7))
  const { isList, documents } = await openInput({ file, ...given }, Readable.from(pieces))
  const all: InputDocument[] = []
  for await (const document of documents) all.push(document)
  return { isList, articles: all.map(({ article }) => article), documents: all }
}

describe('plain text', () => {
  const text = '\n  Moscou, le 15 juillet 2023.\nSuite.\r\n \r\nPékin.  \n\n\n'

  test('falls into paragraphs at blank lines, with offsets into the text as given', async () => {
    const [article] = (await read('a.txt', text)).articles
    expect(article?.text).toBe(text)
    expect(article?.flows.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Moscou, le 15 juillet 2023.\nSuite.',
      'Pékin.',
    ])
    expect(article?.flows.map(({ role }) => role)).toEqual(['body', 'body'])
  })

  test('has the language and the day that are given, else its own', async () => {
    const long = `${text} La coopération militaire entre les deux pays se poursuit depuis plusieurs années en mer du Japon.`
    expect((await read('a.txt', long)).articles[0]).toMatchObject({ lang: 'fr', published: '2023-07-15' })
    expect((await read('a.txt', long, { lang: 'de', date: '2020-01-02' })).articles[0]).toMatchObject({
      lang: 'de',
      published: '2020-01-02',
    })
  })

  test('comes from standard input as well, and may be empty', async () => {
    expect(await read('-', 'Moscou.')).toMatchObject({ isList: false, documents: [{ id: '-', fromHtml: false }] })
    expect(await read('-', '')).toMatchObject({ isList: false, articles: [{ text: '', flows: [], lang: null }] })
    expect((await read('a.txt', '')).articles).toMatchObject([{ text: '', flows: [] }])
  })

  test('a paragraph of ten megabytes is one like any other', async () => {
    const [article] = (await read('long.txt', 'mot '.repeat(2_500_000))).articles
    expect(article?.flows).toHaveLength(1)
  })
})

describe('HTML', () => {
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Titre</title>
    <meta property="article:published_time" content="2023-07-15T10:00:00Z"></head>
    <body><article><h1>Un titre</h1>${'<p>Moscou et Pékin se parlent depuis longtemps, dit-on dans les deux capitales du monde.</p>'.repeat(4)}</article></body></html>`

  test('is read as a page is, with its text', async () => {
    const { articles, documents, isList } = await read('a.html', page)
    expect(isList).toBe(false)
    expect(documents[0]?.fromHtml).toBe(true)
    expect(articles[0]).toMatchObject({ lang: 'fr', published: '2023-07-15' })
    expect(articles[0]?.text).toContain('Moscou et Pékin')
  })

  test('is known by its first sign, without a name', async () => {
    expect((await read('-', `\n ${page}`)).documents[0]?.fromHtml).toBe(true)
    expect((await read('saved', page)).documents[0]?.fromHtml).toBe(true)
  })

  test('in the encoding that it names', async () => {
    const latin = Buffer.from(page.replace('utf-8', 'iso-8859-1'), 'latin1')
    expect((await read('old.htm', latin)).articles[0]?.text).toContain('Pékin')
  })

  test('in UTF-8 though it names another encoding, as pages do that were turned into it when saved', async () => {
    const saved = page.replace('utf-8', 'gb2312').replaceAll('Pékin', '北京')
    expect((await read('saved.htm', saved)).articles[0]?.text).toContain('Moscou et 北京')
  })

  test.each([
    ['a script between head and body', page.replace('<body>', '<script>let a = 1</script><body>')],
    [
      'a root for each version of an old browser',
      page.replace('<html', '<!--[if IE 8]><!--><html lang="de"><!--<![endif]--><html'),
    ],
    ['roots in comments only', page.replace('<html lang="fr">', '<!--[if gt IE 9]> <html lang="fr"> <![endif]-->')],
    ['a warning before it', `<br>\n<b>Warning</b>: disk full\n${page}`],
  ])('with %s', async (_, html) => {
    expect((await read('odd.html', html)).articles[0]?.text).toContain('Moscou et Pékin')
  })

  test.each(['', '  ', 'only words', '<!doctype html>', '<p>A fragment'])(
    '%j is a page with nothing much on it',
    async (html) => {
      expect((await read('a.html', html)).articles).toHaveLength(1)
    },
  )
})

describe('JSONL', () => {
  const lines =
    '{"id":"a","text":"Moscou"}\n\n{"id":7,"text":"Pékin","lang":"fr-CA","date":"2023-07-15"}\r\n{"text":"","lang":null,"date":null}'

  test.each(['a.jsonl', 'a.ndjson', '-'])('in %s: an article a line', async (name) => {
    const { isList, documents } = await read(name, lines, { lang: 'de', date: '2020-01-02' })
    expect(isList).toBe(true)
    expect(documents.map(({ id }) => id)).toEqual(['a', '7', '4'])
    expect(documents.map(({ article }) => [article.lang, article.published])).toEqual([
      ['de', '2020-01-02'],
      ['fr', '2023-07-15'],
      ['de', '2020-01-02'],
    ])
  })

  test('may begin with a byte order mark, or hold nothing', async () => {
    expect((await read('a.jsonl', `\ufeff${lines}`)).documents).toHaveLength(3)
    expect(await read('a.jsonl', '\n')).toMatchObject({ isList: true, documents: [] })
  })

  test.each([
    ['{"text":"a"}\n{"text":', 'line 2: broken JSON'],
    ['[1]', 'line 1: not a JSON object'],
    ['{"id":"a"}', 'line 1: "text" is missing'],
    ['{"text":"a","date":"2023-02-30"}', 'line 1: date "2023-02-30": not a day of the calendar'],
    ['{"text":"a","date":20230715}', 'line 1: date 20230715: not a day'],
    ['{"text":"a","lang":"klingon"}', 'line 1: lang "klingon": not a language'],
  ])('%s is refused', async (content, reason) => {
    const refused = read('bad.jsonl', content)
    await expect(refused).rejects.toThrow(InputError)
    await expect(refused).rejects.toThrow(`bad.jsonl ${reason}`)
  })
})

describe('files that cannot be read', () => {
  const open = (file: string) => openInput({ file, ...GIVEN }, Readable.from([]))

  test('no such file, a folder', async () => {
    await expect(open(path.join(folder, 'none.txt'))).rejects.toThrow('none.txt: no such file')
    await expect(open(folder)).rejects.toThrow('a folder, not a file')
  })

  test('a stream that breaks', async () => {
    const broken = new Readable({ read: () => broken.destroy(new Error('gone')) })
    await expect(openInput({ file: '-', ...GIVEN }, broken)).rejects.toThrow(new InputError('-: cannot be read (gone)'))
  })
})

describe('the command line', () => {
  test('has defaults', () => {
    expect(readOptions(['a.txt'])).toEqual({
      file: 'a.txt',
      lang: null,
      date: null,
      format: 'table',
      cards: false,
      cardLang: null,
    })
  })

  test('has options', () => {
    const args = ['--lang', 'fr-CA', '--date=2023-07-15', '-', '--format', 'json', '--cards', '--card-lang', 'en']
    expect(readOptions(args)).toEqual({
      file: '-',
      lang: 'fr',
      date: '2023-07-15',
      format: 'json',
      cards: true,
      cardLang: 'en',
    })
    expect(readOptions(['--help'])).toBe('help')
  })

  test.each([
    [[], 'one FILE is wanted'],
    [['a', 'b'], 'one FILE is wanted'],
    [['a', '--lang', 'xx'], '--lang "xx": not a language'],
    [['a', '--date', '2023-7-1'], '--date "2023-7-1": not a day of the calendar'],
    [['a', '--format', 'xml'], '--format xml: not one of table, json, jsonl'],
    [['a', '--card-lang', 'it'], '--card-lang it: cards speak en, fr, de, es, ru, zh, ja, ar'],
    [['a', '--colour'], "Unknown option '--colour'"],
    [['a', '--lang'], '--lang'],
  ])('%j is refused, in one line', (args, reason) => {
    expect(() => readOptions(args)).toThrow(InputError)
    expect(() => readOptions(args)).toThrow(reason)
    expect(() => readOptions(args)).not.toThrow('\n')
  })
})

test.each([
  ['La coopération militaire entre les deux pays se poursuit en mer du Japon.', 'fr'],
  [
    '中国外交部发言人汪文斌主持例行记者会，中方对此表示坚决反对，敦促有关方面停止干涉中国内政。中国外交部发言人汪文斌主持例行记者会。',
    'zh',
  ],
  ['Moscou', null],
  ['', null],
])('the language of "%s" is %s', (text, lang) => expect(detectLanguage(text)).toBe(lang))
