import { describe, expect, it } from 'vitest'
import type { ChangedParagraph } from '#shared/domain/pack'
import { paragraphAt, sampleText } from '../../fixtures/packs/build-sample.ts'
import { clipComparison, linesOf, packOfParts } from '../../fixtures/packs/brief.ts'
import { blocksOf } from '../../fixtures/packs/pack-of.ts'

/** Two editions of an invented draft. */
const before = sampleText({ id: 'before', symbol: 'CAC/COSP/2026/L.9', kind: 'draft' }, [
  { path: ['1'], text: 'Decides to open one register of the owners of companies in each of the sample States;' },
  { path: ['2'], text: 'Invites donors to consider whether they may wish to pay for translations into other languages;' },
  { path: ['3'], text: 'Requests the sample secretariat to report on progress made, and to publish what it receives from civil society;' },
])
const after = sampleText({ id: 'after', symbol: 'CAC/COSP/2026/L.9/Rev.1', kind: 'draft' }, [
  { path: ['1'], text: 'Decides to open two registers of the owners of companies in each of the sample States;' },
  { path: ['2'], text: 'Requests the sample secretariat to report on progress made, and to publish what it receives from civil society;' },
  { path: ['3'], text: 'Encourages parliaments everywhere to hold hearings upon these matters every second spring.' },
])
const texts = [before, after]
const itemWith = (...clippings: readonly ReturnType<typeof clipComparison>[]) => [{ label: '4', title: 'Prevention', clippings }]
const shown = ({ label, remark, changes }: ChangedParagraph) =>
  [label, remark, changes.map(({ change, text }) => (change === 'same' ? text : change === 'deleted' ? `[-${text}-]` : `{+${text}+}`)).join('')] as const

describe('a comparison that was clipped', () => {
  it('shows every paragraph that changed, deleted ones where they stood, and which texts it compares', () => {
    const [block] = blocksOf(packOfParts(['items'], { items: itemWith(clipComparison(before, after)), texts }), 'changes')
    expect(block?.paragraphs.map(shown)).toEqual([
      ['1', null, 'Decides to open [-one register-]{+two registers+} of the owners of companies in each of the sample States;'],
      ['2', 'Deleted paragraph', `[-${before.paragraphs[1]?.text}-]`],
      ['3', 'New paragraph', `{+${after.paragraphs[2]?.text}+}`],
    ])
    expect(block).toMatchObject({ citation: 'From CAC/COSP/2026/L.9 (draft) to CAC/COSP/2026/L.9/Rev.1 (draft)', tracked: null })
  })

  it('of one paragraph shows that alone, and its former number', () => {
    const [block] = blocksOf(packOfParts(['items'], { items: itemWith(clipComparison(before, after, paragraphAt(after, '2'))), texts }), 'changes')
    expect(block?.paragraphs.map(shown)).toEqual([['2', 'Formerly paragraph 3', after.paragraphs[1]?.text]])
    expect(block?.citation).toBe('CAC/COSP/2026/L.9/Rev.1, para. 2 (draft) · From CAC/COSP/2026/L.9 (draft) to CAC/COSP/2026/L.9/Rev.1 (draft)')
  })

  it('says plainly when a text is gone or nothing changed', () => {
    expect(linesOf(packOfParts(['items'], { items: itemWith(clipComparison(before, after)), texts: [after] }))).toContain('This text is no longer in the library.')
    expect(linesOf(packOfParts(['items'], { items: itemWith(clipComparison(after, after)), texts })).join()).toContain('No words were changed.')
  })
})

describe('the part on changes', () => {
  it('shows each pair of texts once, whole, with its counts', () => {
    const items = itemWith(clipComparison(before, after), clipComparison(before, after, paragraphAt(after, '2')))
    const pack = packOfParts(['comparisons'], { items, texts })
    expect(blocksOf(pack, 'heading').map(({ text }) => text)).toEqual(['Changes between texts', 'From CAC/COSP/2026/L.9 (draft) to CAC/COSP/2026/L.9/Rev.1 (draft)'])
    expect(linesOf(pack)).toContain('Changed: 1 · New: 1 · Deleted: 1')
    expect(blocksOf(pack, 'changes')).toHaveLength(1)
  })
})

it('keeps every word of both texts where a paragraph was split or two were merged', () => {
  const [merged, divided] = blocksOf(packOfParts(['items'], { items: itemWith(clipComparison(split, whole), clipComparison(whole, split)), texts: [whole, split] }), 'changes')
  const without = (kind: 'deleted' | 'inserted', paragraphs: readonly ChangedParagraph[] = []) =>
    paragraphs.map(({ changes }) => changes.flatMap(({ change, text }) => (change === kind ? [] : [text])).join('')).join(' ').replace(/\s+/gu, ' ').trim()
  const words = whole.paragraphs[0]?.text
  expect(without('deleted', merged?.paragraphs)).toBe(words)
  expect(without('inserted', merged?.paragraphs)).toBe(words?.replace('years, and', 'years, ¶ 2 and'))
  expect(without('inserted', divided?.paragraphs)).toBe(words)
  expect(without('deleted', divided?.paragraphs)).toBe(words)
  expect(divided?.paragraphs.map(({ label }) => label)).toEqual(['1', '2'])
})

const whole = sampleText({ id: 'whole', symbol: 'A/99/1' }, [
  { path: ['1'], text: 'Decides that registers of owners be opened in all sample States within two years, and that they be searched without charge by journalists and by civil society;' },
])
const split = sampleText({ id: 'split', symbol: 'A/99/1/Rev.1' }, [
  { path: ['1'], text: 'Decides that registers of owners be opened in all sample States within two years,' },
  { path: ['2'], text: 'and that they be searched without charge by journalists and by civil society;' },
])
