import { describe, expect, it } from 'vitest'
import { cardText } from '../../../src/ui/card-text'
import { BARE, FULL } from './cards'

describe('a card as text', () => {
  it('has every sentence with its numbers, and the sources written out', () => {
    expect(cardText(FULL)).toBe(`Wang Yi (王毅)
Personne · Chine
Diplomate chinois

Le 15 juillet 2023, jour de l’article
Directeur du bureau de la Commission centrale, depuis janvier 2023. [1]
Probablement membre du Bureau politique. [1] [2]
L’article le dit ministre ; ce jour-là, le ministre était Qin Gang. [2]

Né : en 1953 [1]

Depuis
25 juillet 2023 : De nouveau ministre [2]

Aussi dans l’article : ASEAN

Sources
[1] Xinhua, Wang Yi, https://example.org/1 (lu le 3 novembre 2026)
[2] TASS, Qin Gang, https://example.org/2 (lu le 3 novembre 2026)

Faits au 3 novembre 2026`)
  })

  it('leaves out what is not known', () => {
    expect(cardText(BARE)).toBe('South China Morning Post\nMédia')
  })
})
