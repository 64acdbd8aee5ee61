import type { LocatorMap } from '../cards/card'

/** A locator map: land, borders, the region or point it is about, a few names. Its labels scale with the text of the card. */
export function LocatorMapView({ map }: { map: LocatorMap }) {
  return (
    <svg class="map" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={map.description} direction="ltr">
      <rect class="water" width={map.width} height={map.height} />
      <path class="land" d={map.land} />
      {map.shape && <path class="land" d={map.shape} />}
      <path class="borders" d={map.borders} />
      {map.shape && <path class="shape" d={map.shape} />}
      {map.point && <circle class="point" cx={map.point.x} cy={map.point.y} r="4.5" />}
      {map.morePoints?.map(({ x, y }) => (
        <circle key={`${x} ${y}`} class="point" cx={x} cy={y} r="3.5" />
      ))}
      {map.labels.map((label) => (
        <text key={label.text} class={label.role} x={label.x} y={label.y} text-anchor={label.anchor}>
          {label.text}
        </text>
      ))}
    </svg>
  )
}
