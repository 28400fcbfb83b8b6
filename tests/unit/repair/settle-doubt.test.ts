import { expect, test } from 'vitest'
import type { Doubt } from '#shared/domain/edition'
import type { Repair } from '#shared/domain/repair'
import { recordRepair, replayRepairs } from '#shared/repair/replay'
import { aText, idOf, refusal, repaired } from './texts.ts'

const madeAt = '2026-03-02T10:00:00.000Z'
const words = [
  { label: '1', text: 'Welcomes the sample report;' },
  { label: '3', text: 'Requests the States to report;' },
  { label: '4', text: 'Decides to remain seized.' },
]
const gapped = aText(words)
const [gap] = gapped.report.doubts
const settleGap: Repair = {
  type: 'settle-doubt',
  code: 'numbering-gap',
  detail: 'body: 2',
  paragraphId: gapped.paragraphs[gap?.ordinal ?? -1]?.id ?? null,
}
const unsure: Doubt = { code: 'kind-unsure', ordinal: 1, confidence: 0.5, detail: '' }
const doubting = { ...gapped, report: { ...gapped.report, doubts: [...gapped.report.doubts, unsure] } }

test('a doubt that is settled leaves the report, and no word is changed', () => {
  const after = repaired(doubting, settleGap)
  expect(after.text.report.doubts).toEqual([unsure])
  expect(after.text.paragraphs).toBe(doubting.paragraphs)
  expect(after.moves).toEqual([])
})

test('a number that is missing and right so is not doubted again when a repair counts anew', () => {
  const settled = repaired(gapped, settleGap).text
  const after = repaired(settled, { type: 'kind', paragraphId: idOf('body/1'), kind: 'heading' }).text
  const relabelled = repaired(after, { type: 'label', paragraphId: idOf('body/4'), label: '6' }).text
  expect(after.report.doubts).toEqual([])
  expect(relabelled.report.doubts.map(({ detail }) => detail)).toEqual(['body: 4', 'body: 5'])
})

test('a doubt about one paragraph does not settle the same doubt about another', () => {
  const two = { ...gapped, report: { ...gapped.report, doubts: [unsure, { ...unsure, ordinal: 2 }] } }
  const after = repaired(two, { type: 'settle-doubt', code: 'kind-unsure', detail: '', paragraphId: idOf('body/4') })
  expect(after.text.report.doubts).toEqual([unsure])
})

test('what the report does not doubt cannot be settled', () => {
  expect(refusal(gapped, { ...settleGap, detail: 'body: 9' })).toBe('no-change')
})

test('a newer reading that doubts the same is settled again; one that does not needs nothing', () => {
  const recorded = recordRepair(gapped, settleGap, madeAt)
  expect(replayRepairs(aText(words), [recorded]).text.report.doubts).toEqual([])
  expect(replayRepairs(aText([{ label: '1', text: 'Welcomes the sample report;' }, { label: '2', text: 'Requests the States to report;' }]), [recorded])).toMatchObject({
    applied: [],
    unneeded: [recorded],
  })
})
