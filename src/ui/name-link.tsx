import type { ComponentChildren } from 'preact'

/**
 * A name in a text that opens a card. No button, as no button can be broken over two lines; and no `a`, as no address on the web is that
 * card.
 */
export function NameLink({ onOpen, children }: { onOpen: () => void; children: ComponentChildren }) {
  return (
    <span
      class="name"
      role="link"
      tabIndex={0}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen()
      }}
    >
      {children}
    </span>
  )
}
