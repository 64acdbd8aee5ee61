import { render } from 'preact'
import { loadSettings } from '../extension/settings'
import { shortcuts } from '../extension/shortcuts'
import { t, uiLanguage } from '../extension/translate'
import { markLanguage } from '../ui/language-tags'
import { App } from './app'

markLanguage(uiLanguage())
document.title = t('optionsTitle')
const [settings, keys] = await Promise.all([loadSettings(), shortcuts()])
render(<App initialSettings={settings} shortcuts={keys} />, document.body)
