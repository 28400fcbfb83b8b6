import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block } from '#shared/segmentation/block'
import { normalise, normaliseBlock, toNormalised } from '#shared/segmentation/normalize'
import { vocabularyOf } from '#shared/segmentation/vocabulary'

const words = 'The drug trade and the water supply. A follow-up on money-laundering was long overdue.'
const read = (text: string, other = words): string =>
  normalise(text, vocabularyOf([block({ text: other }), block({ text })])).text

describe('one form for all words', () => {
  it.each([
    ['anti-\ncorruption', 'anti-corruption'],
    ['imple-\nment', 'implement'],
    ['money-\nlaundering', 'money-laundering'],
    ['follow-\nup', 'follow-up'],
    ['decision-\nmaking', 'decision-making'],
    ['self-\nassessment', 'self-assessment'],
    ['drug -\nresistant', 'drug-resistant'],
    ['Inter-\nAmerican', 'Inter-American'],
    ['2019-\n2020', '2019-2020'],
    ['co\u00ad\noperate', 'cooperate'],
  ])('joins %j over a line end', (printed, joined) => {
    expect(read(`The ${printed} measures. Resistant strains, up to date.`)).toBe(
      `The ${joined} measures. Resistant strains, up to date.`,
    )
  })

  it('keeps the hyphen of a word that the text hyphenates elsewhere', () => {
    expect(read('cyber-\ncrime', 'Both cyber-crime and fraud.')).toBe('cyber-crime')
  })

  it('keeps the hyphen of a Russian compound whose first part the text has with another second one', () => {
    expect(read('торгово-\nпортовых', 'Торгово-складские записи.')).toBe('торгово-портовых')
  })

  it('joins lines of Chinese without a space, before and behind figures too, but not its words in Latin letters', () => {
    expect(read('回顾其关于港\n口安全的第\n99 号决议\n(2044)，又回顾')).toBe('回顾其关于港口安全的第99 号决议(2044)，又回顾')
    expect(read('回顾其关于港口安全的文件Harbour\nLedger')).toBe('回顾其关于港口安全的文件Harbour Ledger')
    expect(read('The sample term 港口\nmeans harbour.')).toBe('The sample term 港口 means harbour.')
  })

  it('drops the hyphen of a word that the text writes in one elsewhere', () => {
    expect(read('trans-\nnational', 'A transnational crime.')).toBe('transnational')
  })

  it('closes the spaces that type setting leaves inside words and dates', () => {
    expect(read('open -ended, 16 –20 December 2019 ,')).toBe('open-ended, 16–20 December 2019,')
  })

  it('writes ligatures as letters and drops what cannot be seen', () => {
    expect(read('e\ufb00ective \ufb01eld\u200b work\u00ad')).toBe('effective field work')
  })

  it('writes radicals that stand for letters as the letters', () => {
    expect(read('\u2f26女 \u2ed4户 \u2ec5')).toBe('子女 门户 见')
  })

  it('keeps quotation marks and dashes as printed', () => {
    expect(read('“Water for Life” — the ‘Decade’')).toBe('“Water for Life” — the ‘Decade’')
  })

  it('gives no double space, no outer space and NFC for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { text: normal } = normalise(text, vocabularyOf([]))
        expect(normal).toBe(normal.trim())
        expect(normal).not.toMatch(/\s{2}|[\t\n]/u)
        expect(normal).toBe(normal.normalize('NFC'))
      }),
    )
  })

  it('finds every character of the source where it stands in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '-', '\ufb01', '7'), maxLength: 60 }),
        (text) => {
          const read = normalise(text, vocabularyOf([]))
          let before = 0
          for (let offset = 0; offset <= text.length; offset++) {
            const place = toNormalised(read, offset)
            expect(place).toBeGreaterThanOrEqual(before)
            expect(place).toBeLessThanOrEqual(read.text.length)
            if (/[aB7]/u.test(text[offset] ?? '')) expect(read.text[place]).toBe(text[offset])
            before = place
          }
        },
      ),
    )
  })

  it('moves italics and note calls with their words', () => {
    const moved = normaliseBlock(
      block({
        text: 'Notes\nwith  concern the re-\nport',
        italics: [{ start: 0, end: 19 }],
        calls: [{ offset: 32, label: '1' }],
      }),
      vocabularyOf([]),
    )
    expect(moved.text).toBe('Notes with concern the report')
    expect(moved.italics).toEqual([{ start: 0, end: 18 }])
    expect(moved.calls).toEqual([{ offset: 29, label: '1' }])
  })
})
