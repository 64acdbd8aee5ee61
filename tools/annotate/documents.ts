import { isAscii, isUtf8 } from 'node:buffer'
import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'
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

export interface Input {
  /** Whether it can hold any number of articles: JSONL does. */
  isList: boolean
  /** The articles one after the other; JSONL is read line by line and never held whole. */
  documents: AsyncIterable<InputDocument>
}

type Given = Pick<Options, 'file' | 'lang' | 'date'>

/** Standard input tells its form by how it begins. */
const HEAD_BYTES = 200

/**
 * Opens a file, or standard input for `-`. Reading throws too.
 * @throws InputError for no such file, broken JSON, a date or language that is none.
 */
export async function openInput(options: Given, standardInput: Readable): Promise<Input> {
  const { file } = options
  const stream = file === '-' ? standardInput : openFile(file)
  const { head, whole } = await peek(named(stream, file))
  if (/\.(?:jsonl|ndjson)$/iu.test(file) || (file === '-' && head.startsWith('{'))) {
    return { isList: true, documents: readJsonLines(whole, options) }
  }
  const isHtml = /\.x?html?$/iu.test(file) || head.startsWith('<')
  return { isList: false, documents: readWhole(whole, isHtml, options) }
}

function openFile(file: string): Readable {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new InputError(`${file}: no such file`)
  if (found.isDirectory()) throw new InputError(`${file}: a folder, not a file`)
  return createReadStream(file)
}

/** Errors of reading, such as a file that may not be read, as errors that name the file. */
async function* named(stream: Readable, file: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield Buffer.from(chunk)
  } catch (error) {
    throw new InputError(`${file}: cannot be read (${(error as Error).message})`)
  }
}

/** Looks at how the bytes begin, without losing them. */
async function peek(bytes: AsyncGenerator<Buffer>): Promise<{ head: string; whole: AsyncIterable<Buffer> }> {
  let start = Buffer.alloc(0)
  let isEnd = false
  while (start.length < HEAD_BYTES && !isEnd) {
    const next = await bytes.next()
    if (next.done) isEnd = true
    else start = Buffer.concat([start, next.value])
  }
  async function* whole() {
    yield start
    yield* bytes
  }
  return { head: start.subarray(0, HEAD_BYTES).toString('utf8').trimStart(), whole: whole() }
}

async function* readWhole(
  bytes: AsyncIterable<Buffer>,
  isHtml: boolean,
  options: Given,
): AsyncGenerator<InputDocument> {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  const whole = Buffer.concat(chunks)
  const article = isHtml ? fromHtml(decode(whole), options) : fromText(new TextDecoder().decode(whole), options)
  yield { id: options.file, article, fromHtml: isHtml }
}

async function* readJsonLines(bytes: AsyncIterable<Buffer>, options: Given): AsyncGenerator<InputDocument> {
  let number = 0
  const input = Readable.from(bytes, { objectMode: false })
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const where = `${options.file} line ${number}:`
    const { id, text, lang, date } = parseLine(line, where)
    if (typeof text !== 'string') throw new InputError(`${where} "text" is missing`)
    const given = {
      lang: lang == null ? options.lang : checkedLanguage(lang, `${where} lang`),
      date: date == null ? options.date : checkedDay(date, `${where} date`),
    }
    yield { id: String(id ?? number), article: fromText(text, given), fromHtml: false }
  }
}

function parseLine(line: string, where: string): Record<string, unknown> {
  let row: unknown
  try {
    row = JSON.parse(line.replace(/^\ufeff/u, ''))
  } catch (error) {
    throw new InputError(`${where} broken JSON (${(error as Error).message})`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new InputError(`${where} not a JSON object`)
  return row as Record<string, unknown>
}

function fromHtml(html: string, { lang, date }: Pick<Options, 'lang' | 'date'>): Article {
  const { article } = collect(parseHTML(asBrowsersRead(html)).document)
  return {
    ...article,
    lang: lang ?? article.lang ?? detectLanguage(article.text),
    published: date ?? article.published,
  }
}

/**
 * The markup as a browser mends it: elements that were left out put in, `<html>` and `<body>` once each. linkedom does none of this:
 * it has no document for an empty file, and takes what follows the head for the body, be it a script.
 */
function asBrowsersRead(html: string): string {
  return serialize(parse(html))
}

/** Plain text: a blank line ends a paragraph, offsets stay those of the text as given. */
function fromText(text: string, { lang, date }: Pick<Options, 'lang' | 'date'>): Article {
  const flows: Article['flows'] = []
  const addFlow = (from: number, to: number) => {
    const paragraph = text.slice(from, to)
    const start = from + paragraph.length - paragraph.trimStart().length
    if (paragraph.trim() !== '') flows.push({ start, end: start + paragraph.trim().length, role: 'body' })
  }
  let from = 0
  for (const gap of text.matchAll(/\n[^\S\n]*\n/gu)) {
    addFlow(from, gap.index)
    from = gap.index + gap[0].length
  }
  addFlow(from, text.length)
  const language = lang ?? detectLanguage(text)
  return { title: '', lang: language, published: date ?? dateInText(text, language), text, flows }
}

/**
 * Saved pages come in the encoding they name: old ones are not UTF-8. Some were turned into UTF-8 when saved and still name the old one,
 * and hardly a text in another encoding is UTF-8 by chance; only those of seven bits (ISO-2022-JP) are.
 */
function decode(bytes: Buffer): string {
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1]
  const isNamed = isAscii(bytes) || !isUtf8(bytes)
  try {
    return new TextDecoder(isNamed ? named : 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
