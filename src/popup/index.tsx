import { render } from 'preact'
import { loadSettings } from '../extension/settings'
import { isPopup } from '../extension/tabs'
import { uiLanguage } from '../extension/translate'
import { markLanguage } from '../ui/language-tags'
import { App } from './app'

markLanguage(uiLanguage())
// Popups are as large as what they hold; beside a page, or in a tab, there is a frame to fill.
document.body.classList.toggle('fills-frame', !isPopup())
render(<App initialSettings={await loadSettings()} />, document.body)
