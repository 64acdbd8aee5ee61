import { render } from 'preact'
import '../content/cards.iife'
import { startReader } from '../content/reader'
import { hasSiteAccess } from '../extension/permissions'
import { shortcutOf } from '../extension/shortcuts'
import { t, uiLanguage } from '../extension/translate'
import { markLanguage } from '../ui/language-tags'
import { App } from './app'

markLanguage(uiLanguage())
document.title = t('extName')
const [access, next, previous] = await Promise.all([
  hasSiteAccess(),
  shortcutOf('next-mention'),
  shortcutOf('previous-mention'),
])
render(<App initialAccess={access} next={next} previous={previous} />, document.body)
// Browsers bring no content scripts to the extension's own pages: this one reads its sample itself.
startReader(new AbortController())
