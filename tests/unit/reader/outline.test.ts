import { expect, test } from 'vitest'
import { headingLevels, outlineOf } from '#renderer/features/reader/outline.ts'
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

test('for assistive technology a heading is at most one deeper than the one before it', () => {
  const heading = (label: string, level: number) => aParagraph({ label, level, kind: 'heading' })
  const levels = headingLevels([heading('a', 3), heading('b', 3), heading('c', 1), heading('d', 2)])
  expect([...levels.values()]).toEqual([2, 3, 2, 3])
})
