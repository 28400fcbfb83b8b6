import { expect, test } from 'vitest'
import { outlineOf } from '#renderer/features/reader/outline.ts'
import { aParagraph } from '../../helpers/builders.ts'

test('each heading counts the numbered paragraphs under it; what stands before the first heading is counted apart', () => {
  const paragraphs = [
    aParagraph({ label: null, kind: 'preambular' }),
    aParagraph({ label: null, kind: 'heading', level: 2, text: 'Preventive steps' }),
    aParagraph({ label: '1' }),
    aParagraph({ label: '(a)', kind: 'subparagraph', level: 1 }),
    aParagraph({ label: '2' }),
  ]
  expect(outlineOf(paragraphs).map(({ text, count, from }) => ({ text, count, from }))).toEqual([
    { text: null, count: 1, from: 0 },
    { text: 'Preventive steps', count: 2, from: 1 },
  ])
})

test('a text without paragraphs has no outline', () => {
  expect(outlineOf([])).toEqual([])
})
