import type { ComponentChildren } from 'preact'

/* Drawn on a grid of 16, in the colour of the text. What they mean is said by the button's label. */

export const CloseIcon = () => icon(<path d="M4 4l8 8M12 4l-8 8" />)
export const BackIcon = () => icon(<path d="M9.5 3.5L5 8l4.5 4.5" />)
export const CheckIcon = () => icon(<path d="M3.5 8.5l3 3 6-7" />)
export const MoreIcon = () =>
  icon(
    <>
      <circle cx="3.5" cy="8" r="0.75" />
      <circle cx="8" cy="8" r="0.75" />
      <circle cx="12.5" cy="8" r="0.75" />
    </>,
  )
export const EditIcon = () => icon(<path d="M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25zM9 4.75L11.25 7" />)
export const PauseIcon = () => icon(<path d="M5.5 3.5v9M10.5 3.5v9" />)
export const OptionsIcon = () =>
  icon(
    <>
      <path d="M2.5 5h6M12.5 5h1M2.5 11h1M7.5 11h6" />
      <circle cx="10.5" cy="5" r="1.75" />
      <circle cx="5.5" cy="11" r="1.75" />
    </>,
  )
export const SearchIcon = () =>
  icon(
    <>
      <circle cx="7" cy="7" r="4" />
      <path d="M10 10l3.5 3.5" />
    </>,
  )
export const CopyIcon = () =>
  icon(
    <>
      <rect x="5.5" y="5.5" width="7.5" height="7.5" rx="1.5" />
      <path d="M10.5 5.5V4.5A1.5 1.5 0 0 0 9 3H4.5A1.5 1.5 0 0 0 3 4.5V9a1.5 1.5 0 0 0 1.5 1.5h1" />
    </>,
  )

function icon(shapes: ComponentChildren) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapes}
    </svg>
  )
}
