import { useState } from 'preact/hooks'
import type { Overview } from '../cards/overview'
import { t } from '../extension/translate'
import { EntityList } from '../ui/entity-list'
import { langTag } from '../ui/language-tags'
import { LegendLine } from '../ui/legend'
import { LocatorMapView } from '../ui/locator-map-view'
import { type TabOf, Tabs } from '../ui/tabs'
import { TimelineView } from '../ui/timeline-view'
import { groupsOf } from './groups'
import { Notes } from './notes'

type View = 'names' | 'map' | 'time'

interface Props {
  overview: Overview
  onChoose: (id: string) => void
}

/** An article at a glance: where the facts disagree with it, and what it names as a list, on a map and in time. */
export function ArticleView({ overview, onChoose }: Props) {
  const { rows, notes, map, timeline, legend, lang, dir } = overview
  const [wanted, setWanted] = useState<View>('names')
  const tabs: TabOf<View>[] = [{ id: 'names', label: t('popupViewNames') }]
  if (map) tabs.push({ id: 'map', label: t('popupViewMap') })
  if (timeline) tabs.push({ id: 'time', label: t('popupViewTime') })
  // The article may have been read anew, and have no map any more.
  const view = tabs.some(({ id }) => id === wanted) ? wanted : 'names'

  return (
    <>
      <h2 class="unseen">{t('popupInArticle')}</h2>
      <Notes notes={notes} lang={lang} dir={dir} onChoose={onChoose} />
      <Tabs label={t('popupViews')} tabs={tabs} chosen={view} onChoose={setWanted}>
        <div lang={langTag(lang)} dir={dir} class={`view view-${view}`}>
          {view === 'names' && <EntityList groups={groupsOf(rows)} onChoose={onChoose} />}
          {view === 'map' && map && (
            <>
              <LocatorMapView map={map.drawing} />
              <EntityList groups={groupsOf(rows.filter(({ id }) => map.ids.includes(id)))} onChoose={onChoose} />
            </>
          )}
          {view === 'time' && timeline && (
            <>
              <TimelineView timeline={timeline} name={t('popupViewTime')} onOpen={onChoose} />
              {legend && <LegendLine legend={legend} />}
            </>
          )}
        </div>
      </Tabs>
    </>
  )
}
