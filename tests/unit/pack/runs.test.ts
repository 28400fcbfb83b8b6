import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fillLabel } from '#shared/pack/labels'
import { buildRuns } from '#shared/pack/runs'
import { textDirection } from '#shared/pack/text-direction'

const range = (length: number) => fc.tuple(fc.nat(length), fc.nat(length)).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))

it('keeps every character of a paragraph, however italics, marks and calls overlap', () => {
  const paragraphs = fc.string({ maxLength: 60 }).chain((text) =>
    fc.record({
      text: fc.constant(text),
      italics: fc.array(range(text.length), { maxLength: 4 }),
      marks: fc.array(range(text.length), { maxLength: 4 }),
      calls: fc.array(fc.record({ offset: fc.nat(text.length + 5), label: fc.constant('1') }), { maxLength: 4 }),
    }),
  )
  fc.assert(
    fc.property(paragraphs, ({ text, italics, marks, calls }) => {
      const runs = buildRuns({ text, italics, calls }, marks, () => ({ text: '', footnote: 1 }))
      expect(runs.map((run) => run.text).join('')).toBe(text)
      expect(runs.filter(({ footnote }) => footnote === 1)).toHaveLength(calls.length)
      const italicLength = runs.filter(({ italic }) => italic === true).reduce((sum, run) => sum + run.text.length, 0)
      const covered = Array.from({ length: text.length }, (_, at) => italics.some(({ start, end }) => start <= at && at < end))
      expect(italicLength).toBe(covered.filter(Boolean).length)
    }),
  )
})

it('puts a call after the words that it stood behind, between italic and plain ones', () => {
  const runs = buildRuns({ text: 'Recalling this', italics: [{ start: 0, end: 9 }], calls: [{ offset: 9, label: '4' }] }, [], ({ label }) => ({ text: label, superscript: true }))
  expect(runs).toEqual([{ text: 'Recalling', italic: true }, { text: '4', superscript: true }, { text: ' this' }])
})

it('fills a label’s places once: braces in the user’s words are words', () => {
  expect(fillLabel('Item {label} — {title}', { label: '{title}', title: '$& {label}' })).toBe('Item {title} — $& {label}')
  expect(fillLabel('page {page} of {pages}', {})).toBe('page {page} of {pages}')
})

it('runs a text of unknown language as its first letter does', () => {
  expect(['– 3. Hello العربية', '(1) العربية first', '123', ''].map(textDirection)).toEqual(['ltr', 'rtl', 'ltr', 'ltr'])
})
