import { beforeEach, expect, it, vi } from 'vitest'

/* Settings in a browser's storage, through a stand-in for it. */

type Items = Record<string, unknown>
type Listener = (changes: Items, area: string) => void

const listeners = new Set<Listener>()
function area(name: string) {
  let items: Items = {}
  const tell = () => {
    for (const listener of listeners) listener({}, name)
  }
  return {
    get: async (key: string | null) => (key === null ? { ...items } : key in items ? { [key]: items[key] } : {}),
    async set(changed: Items) {
      items = { ...items, ...changed }
      tell()
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) delete items[key]
      tell()
    },
    fill(all: Items) {
      items = { ...all }
    },
  }
}
const sync = area('sync')
const local = area('local')
const onChanged = {
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
}
vi.stubGlobal('chrome', { storage: { sync, local, onChanged } })
const { changeSettings, keepInTodaysForm, loadSettings, watchSettings } = await import(
  '../../../src/extension/settings'
)

beforeEach(() => {
  sync.fill({})
  local.fill({})
})

const FIRST = { settings: { sitesOff: ['lemonde.fr'], underline: 'every' } }

it('stores what is changed, and takes away what is as by default again', async () => {
  await changeSettings({ off: true, mark: 'wavy' })
  expect(await sync.get(null)).toEqual({ form: 2, off: true, mark: 'wavy' })
  await changeSettings({ off: false })
  expect(await sync.get(null)).toEqual({ form: 2, mark: 'wavy' })
})

it('keeps what was changed elsewhere while it was at work', async () => {
  vi.spyOn(sync, 'get').mockImplementationOnce(async () => {
    await changeSettings({ restMs: 800 })
    return {} // As read before that.
  })
  await changeSettings({ leaveMs: 2000 })
  expect(await loadSettings()).toMatchObject({ restMs: 800, leaveMs: 2000 })
})

it('takes away the parts of a list that has grown short', async () => {
  await changeSettings({ known: Array.from({ length: 1000 }, (_, i) => `entity-number-${i}`) })
  expect(await sync.get(null)).toHaveProperty(['known.1'])
  await changeSettings({ known: ['wang-yi'] })
  expect(await sync.get(null)).toEqual({ form: 2, known: ['wang-yi'] })
})

it('finds settings of the first form, and moves them', async () => {
  local.fill(FIRST)
  expect(await loadSettings()).toMatchObject(FIRST.settings)
  await keepInTodaysForm()
  expect(await sync.get(null)).toEqual({ form: 2, ...FIRST.settings })
  expect(await local.get(null)).toEqual({})
})

it('loses nothing of the first form when a change comes before they are moved', async () => {
  local.fill(FIRST)
  await changeSettings({ off: true })
  expect(await sync.get(null)).toEqual({ form: 2, off: true, ...FIRST.settings })
})

it('leaves a later form’s number and settings alone', async () => {
  sync.fill({ form: 9, sparkle: 'much', off: true })
  await keepInTodaysForm()
  await changeSettings({ mark: 'tint' })
  expect(await sync.get(null)).toEqual({ form: 9, sparkle: 'much', off: true, mark: 'tint' })
})

it('tells of each change once, until it is told to stop', async () => {
  const told: string[] = []
  const watching = new AbortController()
  watchSettings(({ mark }) => told.push(mark), watching.signal)
  await changeSettings({ mark: 'wavy', known: ['wang-yi'] })
  await vi.waitFor(() => expect(told).toEqual(['wavy']))
  await changeSettings({ mark: 'tint', known: [] })
  await vi.waitFor(() => expect(told).toContain('tint'))
  expect(told.filter((mark) => mark === 'tint')).toHaveLength(1)
  watching.abort()
  await changeSettings({ mark: 'solid' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(told).not.toContain('solid')
})
