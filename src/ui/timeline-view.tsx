import type { Timeline, TimelineBar, TimelineLane } from '../cards/card'

interface Props {
  timeline: Timeline
  /** What it is, for those who do not see it. */
  name: string
  onOpen: (id: string) => void
}

/** A timeline: a lane for each label, bars in it, ticks below, and a mark ▲ for the article's day. */
export function TimelineView({ timeline, name, onOpen }: Props) {
  const { article } = timeline
  const dated = article !== null
  return (
    <figure class="timeline" aria-label={name}>
      <p class="unseen">{timeline.description}</p>
      <div class={dated ? 'lanes dated' : 'lanes'} style={dated ? { '--at': article } : {}}>
        {timeline.lanes.map((lane) => (
          <Lane key={lane.label} lane={lane} onOpen={onOpen} />
        ))}
      </div>
      <div class="axis" aria-hidden="true">
        {dated && <span class="article-mark" style={{ '--at': article }} />}
        {timeline.axis.map(({ at, label, article }) => (
          <span key={at} class={article ? 'article-label' : 'tick'} style={{ '--at': at }}>
            {label}
          </span>
        ))}
      </div>
    </figure>
  )
}

/** Its name, when its bars run, and these. Those who hear the card have it all in the description; a button stays a button. */
function Lane({ lane, onOpen }: { lane: TimelineLane; onOpen: (id: string) => void }) {
  const { id, label, labelLang, spans, tracks } = lane
  return (
    <div class="lane">
      <div class="lane-head">
        {id === null ? (
          <span aria-hidden="true" lang={labelLang}>
            {label}
          </span>
        ) : (
          <button type="button" class="name" lang={labelLang} onClick={() => onOpen(id)}>
            {label}
          </button>
        )}
        <span class="span" aria-hidden="true">
          {spans}
        </span>
      </div>
      {tracks.map((bars) => (
        <div key={bars[0]?.start} class="track" aria-hidden="true">
          {bars.map((bar) => (
            <Bar key={bar.start} bar={bar} />
          ))}
        </div>
      ))}
    </div>
  )
}

function Bar({ bar }: { bar: TimelineBar }) {
  const { start, end, current, fades, acting } = bar
  const classes = ['bar', current && 'current', fades && 'fades', acting && 'acting'].filter(Boolean).join(' ')
  return <div class={classes} style={{ '--start': start, '--end': end }} />
}
