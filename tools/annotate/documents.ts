import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { parseHTML } from 'linkedom'
import type { Article } from '../../src/page/article'
import { collect } from '../../src/page/collect'
import { dateInText } from '../../src/page/date-in-text'
import { detectLanguage } from './detect-language'
import { InputError } from './input-error'
import { checkedDay, checkedLanguage, type Options } from './options'

/** An article that was given, with its id: the one of its JSONL line, else the name of the file. */
export interface InputDocument {
  id: string
  article: Article
  /** Whether the text is made by reading HTML, so that offsets need it beside them. */
  fromHtml: boolean
}

type Given = Pick<Options, 'file' | 'lang' | 'date'>

/** The articles of a file, one after the other; JSONL is read line by line and never held whole. */
export async function* readDocuments(options: Given, standardInput: Readable): AsyncGenerator<InputDocument> {
  const { file } = options
  if (file !== '-' && !statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new InputError(`${file}: no such file`)
  const stream = file === '-' ? standardInput : createReadStream(file)
  if (/\.(?:jsonl|ndjson)$/iu.test(file)) {
    yield* readJsonLines(stream, options)
    return
  }
  const { bytes, rest } = await peek(stream)
  const head = bytes.subarray(0, 200).toString('utf8').trimStart()
  if (file === '-' && head.startsWith('{')) {
    yield* readJsonLines(rest, options)
    return
  }
  const chunks: Buffer[] = []
  for await (const chunk of rest) chunks.push(Buffer.from(chunk))
  const whole = Buffer.concat(chunks)
  yield /\.x?html?$/iu.test(file) || head.startsWith('<')
    ? { id: file, article: fromHtml(decode(whole), options), fromHtml: true }
    : { id: file, article: fromText(whole.toString('utf8').replace(/^\ufeff/u, ''), options), fromHtml: false }
}

async function* readJsonLines(stream: AsyncIterable<Buffer | string>, options: Given): AsyncGenerator<InputDocument> {
  const { Readable } = await import('node:stream')
  let number = 0
  for await (const line of createInterface({ input: Readable.from(stream), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const where = `${options.file} line ${number}:`
    const row = parseLine(line, where)
    if (typeof row.text !== 'string') throw new InputError(`${where} "text" is missing`)
    const lang = row.lang === undefined ? options.lang : checkedLanguage(row.lang, `${where} lang`)
    const date = row.date === undefined ? options.date : checkedDay(row.date, `${where} date`)
    yield { id: String(row.id ?? number), article: fromText(row.text, { lang, date }), fromHtml: false }
  }
}

function parseLine(line: string, where: string): Record<string, unknown> {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    throw new InputError(`${where} broken JSON (${(error as Error).message})`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new InputError(`${where} not a JSON object`)
  return row as Record<string, unknown>
}

function fromHtml(html: string, { lang, date }: Pick<Options, 'lang' | 'date'>): Article {
  const { article } = collect(parseHTML(html).document)
  return {
    ...article,
    lang: lang ?? article.lang ?? detectLanguage(article.text),
    published: date ?? article.published,
  }
}

/** Plain text: a blank line ends a paragraph, offsets stay those of the text as given. */
function fromText(text: string, { lang, date }: Pick<Options, 'lang' | 'date'>): Article {
  const flows: Article['flows'] = []
  for (const paragraph of text.matchAll(/\S(?:(?!\r?\n[^\S\n]*\r?\n)[\s\S])*/gu)) {
    flows.push({ start: paragraph.index, end: paragraph.index + paragraph[0].trimEnd().length, role: 'body' })
  }
  const language = lang ?? detectLanguage(text)
  return { title: '', lang: language, published: date ?? dateInText(text, language), text, flows }
}

/** Looks at the first bytes without losing them. */
async function peek(stream: AsyncIterable<Buffer | string>): Promise<{ bytes: Buffer; rest: AsyncIterable<Buffer> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  const bytes = first.done ? Buffer.alloc(0) : Buffer.from(first.value)
  async function* rest() {
    yield bytes
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield Buffer.from(next.value)
  }
  return { bytes, rest: rest() }
}

/** Saved pages come in the encoding they name: old ones are not UTF-8. */
function decode(bytes: Buffer): string {
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
