import type { Row } from '../cards/row'

/** An entity in a list: its name, one line on it, and what it was on the article's day. */
export type ListedEntity = Omit<Row, 'kind'>

export interface EntityGroup {
  heading: string
  rows: ListedEntity[]
}

interface Props {
  groups: readonly EntityGroup[]
  onChoose: (id: string) => void
}

/** Entities grouped under headings; each row is one button. */
export function EntityList({ groups, onChoose }: Props) {
  return (
    <>
      {groups.map((group) => (
        <section key={group.heading} class="entity-group">
          <h3>{group.heading}</h3>
          <ul>
            {group.rows.map((row) => (
              <li key={row.id}>
                <button type="button" class="entity-row" onClick={() => onChoose(row.id)}>
                  <span class="label" lang={row.labelLang} dir="auto">
                    {row.label}
                  </span>
                  {row.state && (
                    <span class="state">
                      <bdi lang={row.stateLang}>{row.state}</bdi>
                      {row.stateNote}
                    </span>
                  )}
                  {row.line && (
                    <span class="line" lang={row.lineLang} dir="auto">
                      {row.line}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
