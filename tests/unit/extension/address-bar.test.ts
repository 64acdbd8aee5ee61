import { beforeEach, expect, it, vi } from 'vitest'

/* What the address bar shows and tells, through a stand-in for the browser. */

type Answer = (lines: { content: string; description: string }[]) => void

const bar = vi.hoisted(() => ({
  runtime: {} as { getBrowserInfo?: () => void },
  changed: (_text: string, _answer: Answer): unknown => undefined,
  entered: (_text: string): unknown => undefined,
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: bar.runtime,
    omnibox: {
      onInputChanged: { addListener: (listener: typeof bar.changed) => Object.assign(bar, { changed: listener }) },
      onInputEntered: { addListener: (listener: typeof bar.entered) => Object.assign(bar, { entered: listener }) },
    },
  },
}))
const { onAddressBar } = await import('../../../src/extension/address-bar')

const LINE = { content: 'AT&T', description: 'AT&T – <a company>' }
const suggest = vi.fn(async () => [LINE])
const entered = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  delete bar.runtime.getBrowserInfo
  onAddressBar(suggest, entered)
})

it('suggests what is found for the text, and tells what was entered', async () => {
  bar.runtime.getBrowserInfo = () => undefined
  const answer = vi.fn()
  await bar.changed(' at ', answer)
  expect(suggest).toHaveBeenCalledWith('at')
  expect(answer).toHaveBeenCalledWith([LINE])
  bar.entered(' AT&T ')
  expect(entered).toHaveBeenCalledWith('AT&T')
})

it('escapes what is shown in Chrome, which reads it as XML', async () => {
  const answer = vi.fn()
  await bar.changed('at', answer)
  expect(answer).toHaveBeenCalledWith([{ content: 'AT&T', description: 'AT&#38;T – &#60;a company&#62;' }])
})
