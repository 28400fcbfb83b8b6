import { expect, it } from 'vitest'
import { variantGroups } from '#shared/comparison/variants'

const labelled = (...labels: readonly (string | null)[]) =>
  labels.map((label) => ({ label, path: label === null ? [] : [label], container: 'body' }))

it('groups bis, ter and alt with their number', () => {
  expect(variantGroups(labelled('4', '5', '5 bis', '5 ter', '5 alt', '6', '7', '7 alt 2'))).toEqual([
    { base: '5', members: [1, 2, 3, 4] },
    { base: '7', members: [6, 7] },
  ])
})

it.each(['5bis', '5 bis', '5. bis', '5 bis alt', '5 alt. 1', '5 бис', '5 مكررا', '5之二', '5 quater.'])('knows %s for a variant of 5', (label) => {
  expect(variantGroups(labelled('5', label))).toEqual([{ base: '5', members: [0, 1] }])
})

it('groups lettered sub-paragraphs within their own paragraph only', () => {
  const paragraphs = [
    { label: '(a)', path: ['3', '(a)'], container: 'body' },
    { label: '(a bis)', path: ['3', '(a bis)'], container: 'body' },
    { label: '(a)', path: ['4', '(a)'], container: 'body' },
  ]
  expect(variantGroups(paragraphs)).toEqual([{ base: '(a)', members: [0, 1] }])
})

it('keeps the annex apart from the body', () => {
  const annex = labelled('5 bis').map((paragraph) => ({ ...paragraph, container: 'annex' }))
  expect(variantGroups([...labelled('5'), ...annex])).toEqual([{ base: '5', members: [1] }])
})

it('finds none where numbers are plain', () => {
  expect(variantGroups(labelled(null, '1', '2', '(a)', 'II.', 'Annex'))).toEqual([])
})
