import { describe, expect, it } from 'vitest'
import { CARD_LANGUAGES } from '../../../../src/cards/card'
import { nothingOn } from '../../../../src/cards/nothing'
import { WORDS } from '../../../../src/cards/words/all'
import { KINDS } from '../../../../src/facts/kinds'
import { PROPERTIES, ROLES } from '../../../../src/facts/model'
import { cardOf, sayings, storyIn } from './world'

const english = WORDS.en

describe.each(CARD_LANGUAGES)('a card in %s', (lang) => {
  const words = WORDS[lang]
  const said = sayings(lang)

  it('has something to say of each sort', () => {
    for (const [sort, text] of Object.entries(said)) {
      expect(text, sort).toBeDefined()
      expect(String(text), sort).not.toMatch(/undefined|null|NaN|\{|\}|\[object/u)
    }
  })

  it('ends its sentences, each with one full stop', () => {
    const sentences = [
      said.certain,
      said.possible,
      said.lastKnown,
      said.disputed,
      said.byWikidata,
      said.standsFor,
      said.eventOver,
    ]
    for (const sentence of sentences) expect(sentence).toMatch(/[^.。！？!?][.。]$/u)
  })

  it('writes dates by the tag of its language', () => {
    expect(new Intl.Locale(words.locale).language).toBe(lang)
    expect(Intl.DateTimeFormat.supportedLocalesOf(words.locale)).toEqual([words.locale])
  })

  it('has a word for whatever English has one for', () => {
    for (const kind of KINDS) expect(words.kinds[kind]).not.toBe('')
    for (const property of PROPERTIES) {
      expect(words.facts[property] === undefined, property).toBe(english.facts[property] === undefined)
      expect(words.ties[property]?.length, property).toBe(english.ties[property]?.length)
    }
    expect(Object.keys(words.lifetimes).sort()).toEqual(Object.keys(english.lifetimes).sort())
  })

  it('names a country with every title', () => {
    const { offices } = words
    for (const role of offices === null ? [] : ROLES) {
      for (const name of offices?.titles[role].map((title) => offices.of(title as string, 'Xyz')) ?? []) {
        expect(name, role).toContain('Xyz')
        expect(name, role).not.toContain('{of}')
      }
    }
  })

  it('counts what a long list leaves out', () => {
    for (const count of [1, 2, 5, 21, 103]) expect(words.andMore(count)).not.toMatch(/#|undefined/u)
    expect(words.andMore(5)).not.toBe(words.andMore(6))
  })

  it('tells the story, with its day, and who was minister on it', () => {
    const story = storyIn(lang)
    expect(story).toContain(cardOf('qin-gang', lang).title)
    expect(story.split('\n').length).toBeGreaterThan(12)
  })

  it('says that it knows nothing', () => {
    expect(nothingOn('Trucmuche', lang)).toMatchObject({
      lang,
      dir: words.dir,
      text: expect.stringContaining('Trucmuche'),
    })
  })
})
