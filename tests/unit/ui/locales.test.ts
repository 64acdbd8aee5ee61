import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import en from '../../../_locales/en/messages.json'

interface Message {
  message: string
  description: string
  placeholders?: Record<string, { content: string; example: string }>
}

const root = new URL('../../../', import.meta.url)
const locales: Record<string, Record<string, Message>> = Object.fromEntries(
  readdirSync(new URL('_locales', root)).map((code) => [
    code,
    JSON.parse(readFileSync(new URL(`_locales/${code}/messages.json`, root), 'utf8')),
  ]),
)
const english: Record<string, Message> = en
const code = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(`src/${file}`, root), 'utf8'))
  .join('\n')
const manifest = readFileSync(new URL('manifest.json', root), 'utf8')
/** Chrome refuses longer descriptions. */
const LONGEST_DESCRIPTION = 132

describe('messages of the interface', () => {
  it.each(Object.keys(locales))('are the same as in English, in the same order, and told alike (%s)', (code) => {
    const told = (messages: Record<string, Message>) =>
      Object.entries(messages).map(([key, { description, placeholders = {} }]) => ({
        key,
        description,
        placeholders: Object.entries(placeholders).map(([name, { content }]) => [name, content]),
      }))
    expect(told(locales[code] ?? {})).toEqual(told(english))
  })

  it.each(Object.entries(locales))('stand in a folder by the language that they speak (%s)', (code, messages) => {
    const tag = new Intl.Locale(messages.uiLanguage?.message ?? 'und')
    expect([tag.language, `${tag.language}_${tag.region}`]).toContain(code)
  })

  it.each(Object.entries(locales))(
    'name in the sample of the options the name that stands in it (%s)',
    (_, messages) => {
      expect(messages.optionsSample?.message).toContain(messages.optionsSampleName?.message)
    },
  )

  it.each(Object.entries(locales))('have words and a description for translators (%s)', (_, messages) => {
    for (const [key, { message, description }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('')
      expect(description.length, key).toBeGreaterThan(5)
    }
  })

  it.each(Object.entries(locales))(
    'name each placeholder that they use, and use each that they name (%s)',
    (_, messages) => {
      for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
        const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name]) => name?.toLowerCase())
        expect(used.sort(), key).toEqual(Object.keys(placeholders).sort())
      }
    },
  )

  it.each(Object.entries(locales))('describe the extension in few enough letters (%s)', (_, messages) => {
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION)
  })

  it('are each used', () => {
    const unused = Object.keys(en).filter((key) => !code.includes(`'${key}'`) && !manifest.includes(`__MSG_${key}__`))
    expect(unused).toEqual([])
  })

  it('are there for each one that the manifest asks for', () => {
    const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key)
    expect(asked.length).toBeGreaterThan(0)
    expect(Object.keys(en)).toEqual(expect.arrayContaining(asked))
  })
})
