import { render } from 'preact'
import { loadSettings } from '../extension/settings'
import { t, uiLanguage } from '../extension/translate'
import { App } from './app'

document.documentElement.lang = uiLanguage()
document.title = t('optionsTitle')
render(<App initialSettings={await loadSettings()} />, document.body)
