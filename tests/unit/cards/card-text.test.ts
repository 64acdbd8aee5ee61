import { describe, expect, it } from 'vitest'
import { cardText } from '../../../src/cards/card-text'
import { BARE, FULL } from './cards'

/** No-break spaces read like others. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a card as text', () => {
  it('has every sentence with its numbers, and the sources written out', () => {
    expect(plain(cardText(FULL, { is: 'text' }))).toBe(`Wang Yi (王毅)

Personne · Chine
Diplomate chinois

Le 15 juillet 2023, jour de l’article
Directeur du bureau de la Commission centrale, depuis janvier 2023. [1]
Probablement membre du Bureau politique. [1] [2]
L’article le dit ministre ; ce jour-là, le ministre était Qin Gang. [2]

Depuis
25 juillet 2023 : De nouveau ministre [2]

Né : en 1953 [1]

Parmi les membres : Park Jin
Aussi dans l’article : ASEAN

Sources
[1] Xinhua, Wang Yi, https://example.org/1 (lu le 3 novembre 2026)
[2] TASS, Qin Gang, https://example.org/2 (lu le 3 novembre 2026)

Faits au 3 novembre 2026`)
  })

  it('leaves out what is not known', () => {
    expect(cardText(BARE, { is: 'text' })).toBe('South China Morning Post\n\nMédia')
  })

  it('is Markdown with footnotes', () => {
    expect(plain(cardText(FULL, { is: 'markdown' }))).toBe(`## Wang Yi (王毅)

Personne · Chine
Diplomate chinois

### Le 15 juillet 2023, jour de l’article

- Directeur du bureau de la Commission centrale, depuis janvier 2023.[^1]
- Probablement membre du Bureau politique.[^1][^2]
- L’article le dit ministre ; ce jour-là, le ministre était Qin Gang.[^2]

### Depuis

- 25 juillet 2023 : De nouveau ministre[^2]

- Né : en 1953[^1]

- Parmi les membres : Park Jin
- Aussi dans l’article : ASEAN

### Sources

[^1]: Xinhua, [Wang Yi](<https://example.org/1>) (lu le 3 novembre 2026)
[^2]: TASS, [Qin Gang](<https://example.org/2>) (lu le 3 novembre 2026)

Faits au 3 novembre 2026`)
  })

  it('leaves no sign that Markdown would take for a mark', () => {
    const card = { ...BARE, title: 'a*b_c [d] #e', line: '`f` <g>' }
    expect(cardText(card, { is: 'markdown' })).toBe('## a\\*b\\_c \\[d\\] \\#e\n\nMédia\n\\`f\\` \\<g\\>')
  })
})

describe('a report of a mistake', () => {
  it('names the card, the statement and what it rests on', () => {
    const statement = 'Probablement membre du Bureau politique.'
    expect(plain(cardText(FULL, { is: 'report', statement }))).toBe(`Une erreur dans Backgrounder
Sur la fiche de : Wang Yi (wang-yi, Q701202), 2023-07-15
Affirmation : Probablement membre du Bureau politique.
https://example.org/1
https://example.org/2
Faits au 3 novembre 2026
Ce qui est faux, avec une source : `)
  })

  it('can be about the card as a whole', () => {
    expect(plain(cardText(BARE, { is: 'report', statement: null }))).toBe(`Une erreur dans Backgrounder
Sur la fiche de : South China Morning Post (scmp)
Ce qui est faux, avec une source : `)
  })
})
