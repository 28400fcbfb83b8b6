import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitByScript } from '#renderer/export/split-by-script.ts'
import { wordSafeText } from '#renderer/export/word-safe-text.ts'

describe('text that Word opens', () => {
  it.each([
    ['control characters go', 'a\u0000b\u0008c\u001Fd', 'abcd'],
    ['lone surrogates go, pairs stay', 'a\uD800b\uDC00c𐐷', 'abc𐐷'],
    ['non-characters go', 'a\uFFFEb\uFFFFc', 'abc'],
    ['tabs and line breaks become spaces', 'a\tb\nc\rd', 'a b c d'],
    ['everything else stays', 'é—“العربية”中文\u00A0&<>\u200F', 'é—“العربية”中文\u00A0&<>\u200F'],
  ])('%s', (_, text, expected) => {
    expect(wordSafeText(text)).toBe(expected)
  })

  it('is well-formed for any string, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (codes) => {
        const safe = wordSafeText(String.fromCharCode(...codes))
        expect(safe.isWellFormed()).toBe(true)
        expect(wordSafeText(safe)).toBe(safe)
      }),
    )
  })
})

describe('stretches of one script', () => {
  const split = (text: string, base: 'ltr' | 'rtl') => splitByScript(text, base).map(({ text, direction }) => `${direction}:${text}`)

  it('leaves a text of one script whole', () => {
    expect(split('Plain words, 12.', 'ltr')).toEqual(['ltr:Plain words, 12.'])
    expect(split('كلمات عربية 12.', 'rtl')).toEqual(['rtl:كلمات عربية 12.'])
    expect(split('', 'rtl')).toEqual(['rtl:'])
  })

  it('marks an Arabic title in an English line as one stretch, its quotation marks with the line', () => {
    expect(split('entitled “قرار تجريبي، 3”, para. 1', 'ltr')).toEqual(['ltr:entitled “', 'rtl:قرار تجريبي', 'ltr:، 3”, para. 1'])
  })

  it('keeps a symbol with its figures whole in an Arabic line', () => {
    expect(split('وفقا للقرار A/RES/S-99/1 المؤرخ 3', 'rtl')).toEqual(['rtl:وفقا للقرار ', 'ltr:A/RES/S-99/1', 'rtl: المؤرخ 3'])
    expect(split('القرار S/RES/2594 (2021)، الفقرة 4', 'rtl')).toEqual(['rtl:القرار ', 'ltr:S/RES/2594 (2021)', 'rtl:، الفقرة 4'])
  })

  it('loses no character of any text', () => {
    const unit = fc.constantFrom('a', 'ب', '中', '1', ' ', '(', ')', '/', '٣', '“')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.constantFrom('ltr' as const, 'rtl' as const), (text, base) => {
        expect(splitByScript(text, base).map((stretch) => stretch.text).join('')).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })
})
