import { createElement, type VNode } from 'preact'
import type { Flag, FlagShape } from '../cards/card'

/** A flag. It says nothing that the name beside it does not. */
export function FlagView({ flag }: { flag: Flag }) {
  return (
    <svg class="flag" viewBox={flag.viewBox} aria-hidden="true">
      {flag.shapes.map(draw)}
    </svg>
  )
}

function draw({ name, attributes, shapes }: FlagShape): VNode {
  return createElement(name, attributes, shapes.map(draw))
}
