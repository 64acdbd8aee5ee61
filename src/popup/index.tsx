import { render } from 'preact'
import { loadSettings } from '../extension/settings'
import { activeTab } from '../extension/tabs'
import { uiLanguage } from '../extension/translate'
import { App } from './app'

document.documentElement.lang = uiLanguage()
const [tab, settings] = await Promise.all([activeTab(), loadSettings()])
render(<App tab={tab} initialSettings={settings} />, document.body)
