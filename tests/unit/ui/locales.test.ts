import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import en from '../../../_locales/en/messages.json'
import fr from '../../../_locales/fr/messages.json'

interface Message {
  message: string
  description: string
  placeholders?: Record<string, { content: string; example: string }>
}

const root = new URL('../../../', import.meta.url)
const locales: Record<string, Record<string, Message>> = { en, fr }
const code = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(`src/${file}`, root), 'utf8'))
  .join('\n')
const manifest = readFileSync(new URL('manifest.json', root), 'utf8')
/** Chrome refuses longer descriptions. */
const LONGEST_DESCRIPTION = 132

describe('messages of the interface', () => {
  it('are the same in every language, in the same order', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en))
  })

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
