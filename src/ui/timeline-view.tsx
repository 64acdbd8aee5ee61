import type { CardLanguage, Timeline, TimelineBar } from '../cards/card'
import { spanInWords } from './dates'
import type { SentenceContext } from './sourced-text'
import { axisLabels, type Lane, lanesOf } from './timeline-layout'

interface Props {
  timeline: Timeline
  lang: CardLanguage
  context: SentenceContext
}

/** A timeline: a lane for each label, bars in it, ticks below, and a mark ▲ for the article's day. */
export function TimelineView({ timeline, lang, context }: Props) {
  const { article } = timeline
  const { words, onOpen } = context
  return (
    <figure class="timeline" aria-label={words.timeline} dir="ltr">
      <p class="unseen">{timeline.description}</p>
      <div class={article ? 'lanes dated' : 'lanes'} style={article ? { '--at': article.at } : {}}>
        {lanesOf(timeline.bars).map((lane) => (
          <div key={lane.label} class="lane">
            <LaneHead lane={lane} lang={lang} onOpen={onOpen} />
            {lane.tracks.map((bars) => (
              <div key={bars[0]?.row} class="track" aria-hidden="true">
                {bars.map((bar) => (
                  <Bar key={bar.start} bar={bar} />
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div class="axis" aria-hidden="true">
        {article && <span class="article-mark" style={{ '--at': article.at }} />}
        {axisLabels(timeline).map((label) => (
          <span key={label.at} class={label.article ? 'article-label' : 'tick'} style={{ '--at': label.at }}>
            {label.label}
          </span>
        ))}
      </div>
    </figure>
  )
}

/** The name of a lane and when its bars run. Those who hear the card have it all in the description; a button stays a button. */
function LaneHead({ lane, lang, onOpen }: { lane: Lane; lang: CardLanguage; onOpen: (id: string) => void }) {
  const { id, label } = lane
  const spans = lane.tracks.flat().map((bar) => spanInWords(bar.from, bar.to, lang))
  return (
    <div class="lane-head">
      {id === null ? (
        <span aria-hidden="true">{label}</span>
      ) : (
        <button type="button" class="name" onClick={() => onOpen(id)}>
          {label}
        </button>
      )}
      <span class="span" aria-hidden="true">
        {spans.join(', ')}
      </span>
    </div>
  )
}

function Bar({ bar }: { bar: TimelineBar }) {
  const classes = ['bar', bar.current && 'current', bar.fades && 'fades'].filter(Boolean).join(' ')
  return <div class={classes} style={{ '--start': bar.start, '--end': bar.end }} />
}
