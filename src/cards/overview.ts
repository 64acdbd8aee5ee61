import type { Base } from '../facts/base'
import { articleTimelineOf } from './article-timeline'
import type { Card, CardLanguage, CardSource, Legend, Timeline } from './card'
import { contextFor } from './context'
import { contradiction } from './contradiction'
import { type PlacesMap, placesMapOf } from './map/places-map'
import type { Atlas } from './map/world'
import { type Row, rowFor } from './row'
import { sourcesOf } from './sources'
import { barsOf } from './timeline'
import { legendOf } from './wikidata-alone'

/** An article at a glance, ready to draw. A plain value: it crosses from the background to the panel as a message. */
export interface Overview {
  /** Language of all texts below, and the way it is written. */
  lang: CardLanguage
  dir: Card['dir']
  /** The most salient first. */
  rows: Row[]
  /** Where the article and the facts disagree. */
  notes: Note[]
  map: PlacesMap | null
  timeline: Timeline | null
  /** Of the mark behind dates in the timeline; null where there is none. */
  legend: Legend | null
}

export interface Note {
  text: string
  sources: CardSource[]
  /** Id of the person whom it is about. */
  person: string
}

/** What an article names, by id, the most salient first, and the persons and offices that it ties together. */
export interface OverviewArticle {
  /** ISO day, or null. */
  published: string | null
  claims: readonly { person: string; office: string }[]
  entities: readonly string[]
}

/** The overview of an article. Ids that the base does not hold are passed over. */
export function overviewOf(base: Base, article: OverviewArticle, lang: CardLanguage, atlas: Atlas): Overview {
  const { published, entities, claims } = article
  const context = () => contextFor(base, lang, published, [])
  const indices = entities.flatMap((id) => base.find(id)?.index ?? [])
  const timeline = articleTimelineOf(context(), indices)
  return {
    lang,
    dir: context().words.dir,
    rows: entities.flatMap((id) => rowFor(base, id, published, lang) ?? []),
    notes: claims.flatMap((claim) => noteOn(claim) ?? []),
    map: placesMapOf(context(), indices, atlas),
    timeline,
    legend: timeline && legendOf(context(), barsOf(timeline)),
  }

  function noteOn(claim: { person: string; office: string }): Note | null {
    const [person, office] = [base.find(claim.person), base.find(claim.office)]
    if (!person || !office) return null
    // One for each note, as its sources are.
    const own = context()
    const sentence = contradiction(own, { person: person.index, office: office.index })
    return sentence && { text: sentence.text, sources: sourcesOf(own), person: person.id }
  }
}
