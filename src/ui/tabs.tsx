import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

export interface TabOf<Id extends string> {
  id: Id
  label: string
}

interface Props<Id extends string> {
  /** Name of the row, for those who hear it. */
  label: string
  tabs: readonly TabOf<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
  /** What the chosen tab shows. */
  children: ComponentChildren
}

/** A row of tabs over what the chosen one shows. Arrow keys go along the row (ARIA Authoring Practices, "Tabs"). */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: Props<Id>) {
  const row = useRef<HTMLDivElement>(null)
  const panel = useId()
  const go = (event: KeyboardEvent) => {
    const rtl = row.current !== null && getComputedStyle(row.current).direction === 'rtl'
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key]
    if (by === undefined) return
    const at = (tabs.findIndex(({ id }) => id === chosen) + by + tabs.length) % tabs.length
    const next = tabs[at]
    if (!next) return
    onChoose(next.id)
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }
  return (
    <>
      <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={go}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            id={`${panel}-${id}`}
            type="button"
            role="tab"
            aria-selected={id === chosen}
            aria-controls={panel}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div id={panel} role="tabpanel" aria-labelledby={`${panel}-${chosen}`}>
        {children}
      </div>
    </>
  )
}
