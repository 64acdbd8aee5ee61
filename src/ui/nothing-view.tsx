import type { Nothing } from '../cards/nothing'
import { CloseIcon } from './icons'
import { langTag } from './language-tags'

/** Stands where a card would, and says that there is none. */
export function NothingView({ nothing, onClose }: { nothing: Nothing; onClose: () => void }) {
  const { lang, dir, text, close } = nothing
  return (
    <div class="card theme nothing" role="dialog" aria-label={text} tabIndex={-1} lang={langTag(lang)} dir={dir}>
      <p>{text}</p>
      <button type="button" class="action" aria-label={close} title={close} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  )
}
