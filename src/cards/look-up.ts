import type { Entity } from '../facts/model'
import type { Card, CardLanguage } from './card'

/**
 * Where a reader can look further: the article of Wikipedia in the card's language, by way of Wikidata where the entity is known there,
 * else by a search for its name.
 */
export function lookUpOf({ wikidata }: Entity, title: string, lang: CardLanguage): Card['lookUp'] {
  if (wikidata === null) {
    return {
      wikipedia: `https://${lang}.wikipedia.org/w/index.php?search=${encodeURIComponent(title)}`,
      wikidata: null,
    }
  }
  return {
    wikipedia: `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${lang}wiki/${wikidata}`,
    wikidata: `https://www.wikidata.org/wiki/${wikidata}`,
  }
}
