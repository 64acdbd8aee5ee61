import { describe, expect, test } from 'vitest'
import { isTradeBefore, isTradeBehind } from '../../../src/text/trades'

/** Whether a trade stands beside the name in angle brackets, on either side. */
function isTradeBeside(marked: string): boolean {
  const text = marked.replace(/[<>]/gu, '')
  const [start, end] = [marked.indexOf('<'), marked.indexOf('>') - 1]
  return isTradeBefore(text, 0, start) || isTradeBehind(text, end, text.length)
}

describe('what private persons do', () => {
  test.each([
    'Pastor <Wang Yi> prays',
    'the baker <Sergei Lavrov>',
    '<Sergei Lavrov>, a baker from Kazan',
    '<Sergei Lavrov>, 9, and his sister',
    'la violoniste <Wang Yi>',
    '<Wang Yi>, la violoniste',
    'der Bäcker <Sergej Lawrow>',
    'el panadero <Serguéi Lavrov>',
    'пекарь <Сергей Лавров>',
    'вчителька <Марія Захарова>',
    'berber <Sergey Lavrov>',
    'الخباز <سيرغي لافروف>',
    '教练<王毅>带队',
    '<刘振立>中医师',
    '<윤석열> 씨의 만두',
    '<김정은>씨',
    '<이재명>(61) 씨는',
  ])('%s', (marked) => expect(isTradeBeside(marked)).toBe(true))
})

describe('no trade', () => {
  test.each([
    '<Sergei Lavrov>, 73, the minister',
    '<Wang Yi>',
    'met <Wang Yi>, who left',
    '<Wang Yi>, in Beijing',
    '外长<王毅>表示',
    '<윤석열> 대통령',
    '<윤석열> 씨앗',
    'In the bakery: <Wang Yi>',
  ])('%s', (marked) => expect(isTradeBeside(marked)).toBe(false))
})
