import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordChange } from '#shared/alignment/alignment'
import { diffWords } from '#shared/alignment/diff-words'
import { tokensOf } from '#shared/alignment/tokens'

/** A difference as `kept [-deleted-] {+inserted+}`. */
const marked = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ type, before: old, after: fresh }) => {
      if (type === 'deleted') return `[-${before.slice(old.start, old.end)}-]`
      const words = after.slice(fresh.start, fresh.end)
      return type === 'inserted' ? `{+${words}+}` : words
    })
    .join('')

describe('comparing two texts by word', () => {
  it('marks the words that were replaced, put in and taken out', () => {
    expect(marked('shall meet twice a year', 'shall meet three times a year')).toBe('shall meet [-twice-]{+three times+} a year')
    expect(marked('shall meet', 'shall also meet')).toBe('shall {+also +}meet')
    expect(marked('shall meet, if needed, in spring', 'shall meet in spring')).toBe('shall meet[-, if needed,-] in spring')
  })

  it('does not let one shared short word cut a change in two', () => {
    expect(marked('Requests States to protect the rivers and lakes', 'Requests States to close the factory at night')).toBe(
      'Requests States to [-protect the rivers and lakes-]{+close the factory at night+}',
    )
  })

  it('shows a changed letter, quotation mark or capital', () => {
    expect(marked('the “Summit”', 'the "Summit"')).toBe('the [-“-]{+"+}Summit[-”-]{+"+}')
    expect(marked('The summit', 'the summit')).toBe('[-The-]{+the+} summit')
  })

  it.each([
    ['keep [public] [open] registers', 'keep [open] registers', 'keep [-[public] -][open] registers'],
    ['[30][60] days', '[60] days', '[-[30]-][60] days'],
    ['[30]/[60] days', '[60] days', '[-[30]/-][60] days'],
    ['keep [a] register', 'keep [a] [b] register', 'keep [a] {+[b] +}register'],
    ['in “A” “B”', 'in “B”', 'in [-“A” -]“B”'],
    ['(a) (b)', '(b)', '[-(a) -](b)'],
    ['the [register', 'the register', 'the [-[-]register'],
  ])('cuts no brackets where the change may stand elsewhere: %j to %j', (before, after, shown) => {
    expect(marked(before, after)).toBe(shown)
  })

  it('compares Chinese by word though it prints no spaces', () => {
    expect(marked('会议决定保护儿童权利', '会议决定促进儿童权利')).toBe('会议决定[-保护-]{+促进+}儿童权利')
  })

  it('gives the text after when all is accepted and the text before when all is rejected, to the byte', { timeout: 20_000 }, () => {
    const text = fc.array(fc.oneof(fc.constantFrom('the ', 'peace', '[', ']', '[peace] ', ' ', '\u00a0', '  ', '“', '-', 'co\u2011operation', '和平', 'سَلام', '𐐷'), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 15 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = diffWords(before, after)
        const isTrue = ({ type, before: old, after: fresh }: WordChange): boolean => {
          if (type === 'same') return before.slice(old.start, old.end) === after.slice(fresh.start, fresh.end)
          return type === 'deleted' ? fresh.start === fresh.end : old.start === old.end
        }
        const rejected = diff.map((change) => before.slice(change.before.start, change.before.end)).join('')
        const accepted = diff.map((change) => after.slice(change.after.start, change.after.end)).join('')
        return rejected === before && accepted === after && diff.every(isTrue)
      }),
      { numRuns: 100 },
    )
  })

  it('compares two very long texts that differ throughout', () => {
    const long = (seed: number): string => Array.from({ length: 6000 }, (_, index) => `word${(index * seed) % 5003}`).join(' ')
    expect(diffWords(long(7), long(11)).length).toBeGreaterThan(0)
  })
})

describe('words for matching', () => {
  it.each([
    ['Secretary‑General', 'secretary-general'],
    ['co-operation', 'cooperation'],
    ['مُحَمَّد', 'محمد'],
    ['الســلام', 'السلام'],
    ['ＡＢＣ', 'abc'],
    ['“', '"'],
    ['–', '-'],
  ])('takes %s and %s for one', (one, other) => {
    expect(tokensOf(one).map(({ key }) => key)).toEqual(tokensOf(other).map(({ key }) => key))
  })

  it('gives offsets into the text as printed', () => {
    const text = 'The “peace‑keepers” of مُحَمَّد 和平与安全.'
    for (const { start, end } of tokensOf(text)) expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', '“', 'peace‑keepers', '”', 'of', 'مُحَمَّد', '和平', '与', '安全', '.'])
  })
})
