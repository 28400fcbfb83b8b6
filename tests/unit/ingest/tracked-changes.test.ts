import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'
import type { ImportDraft, RevisionChoice } from '#shared/domain/import'
import { del, delMark, ins, insMark, p, run, wordFile } from './word-files.ts'

async function draftOf(body: string, revisions?: RevisionChoice): Promise<ImportDraft> {
  const source = { name: 'sample.docx', bytes: await wordFile({ body }) }
  const read = await readSource(source, revisions === undefined ? {} : { revisions })
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`)
  return read.value
}

async function textsOf(body: string): Promise<Record<RevisionChoice, string[]>> {
  const lines = ({ paragraphs }: ImportDraft) => paragraphs.map(({ label, text }) => `${label ?? '–'} ${text}`)
  return { final: lines(await draftOf(body, 'final')), original: lines(await draftOf(body, 'original')) }
}

const listed = { listed: true }
const opener = p(run('Decides that the sample harbour keeps its records in two places;'), listed)
const closer = p(run('Invites all sample States to read the record of each harbour.'), listed)

describe('a Word file with tracked changes', () => {
  it('is read as final unless it is asked for as original, and says how many changes it holds', async () => {
    const body = opener + p(run('Requests a report ') + del('late') + ins(run('early')) + run(' in the year;'), listed) + closer
    const texts = await textsOf(body)
    expect(texts.final[1]).toBe('2 Requests a report early in the year;')
    expect(texts.original[1]).toBe('2 Requests a report late in the year;')
    const asked = await draftOf(body)
    expect(asked.paragraphs[1]?.text).toBe('Requests a report early in the year;')
    expect(asked.revisions).toEqual({ inserted: 1, deleted: 1 })
    expect((await draftOf(body, 'original')).contentHash).not.toBe(asked.contentHash)
  })

  it('says nothing of changes where it has none', async () => {
    const drawn = p('<w:r><w:drawing><a:path xmlns:a="sample"><a:moveTo><a:pt x="0"/></a:moveTo></a:path></w:drawing></w:r>' + run('A sample text beside a drawing.'))
    expect(await draftOf(opener + drawn + closer)).not.toHaveProperty('revisions')
    expect(await draftOf(opener + closer)).not.toHaveProperty('revisions')
  })

  it('does not count a paragraph that the chosen text does not have', async () => {
    const inserted = opener + p(ins(run('Requests one more sample report on the harbours;')), { ...listed, mark: insMark }) + closer
    expect((await textsOf(inserted)).final.map((line) => line[0])).toEqual(['1', '2', '3'])
    expect((await textsOf(inserted)).original).toEqual([
      '1 Decides that the sample harbour keeps its records in two places;',
      '2 Invites all sample States to read the record of each harbour.',
    ])
    const deleted = opener + p(del('Requests one more sample report on the harbours;'), { ...listed, mark: delMark }) + closer
    expect((await textsOf(deleted)).final).toHaveLength(2)
    expect((await textsOf(deleted)).original[1]).toBe('2 Requests one more sample report on the harbours;')
  })

  it('gives nothing of a paragraph that is not there to the next: not its number either', async () => {
    const body = opener + p(ins(run('Requests one more sample report;')), { ...listed, mark: insMark }) + p(run('Text without a number of its own follows here.'))
    expect((await textsOf(body)).original.at(-1)).toBe('– Text without a number of its own follows here.')
  })

  it('joins what a deleted end of a paragraph joins, and what an inserted one had split', async () => {
    const first = 'Requests the sample secretariat '
    const last = 'to keep the register of harbours;'
    const joined = opener + p(run(first), { ...listed, mark: delMark }) + p(run(last), listed)
    expect(await textsOf(joined)).toMatchObject({
      final: [expect.anything(), `2 ${first}${last}`],
      original: [expect.anything(), `2 ${first.trim()}`, `3 ${last}`],
    })
    const split = opener + p(run(first), { ...listed, mark: insMark }) + p(run(last), listed)
    expect(await textsOf(split)).toMatchObject({
      final: [expect.anything(), `2 ${first.trim()}`, `3 ${last}`],
      original: [expect.anything(), `2 ${first}${last}`],
    })
  })

  it('keeps the last paragraph even where its end is marked as deleted', async () => {
    const texts = await textsOf(opener + p(run('Invites all sample States to read on.'), { ...listed, mark: delMark }))
    expect(texts.final[1]).toBe('2 Invites all sample States to read on.')
  })

  it('has moved words where they went to, or where they came from', async () => {
    const words = 'Requests the sample secretariat to report each year;'
    const moved = (name: string) => p(`<w:${name} w:id="5">${run(words)}</w:${name}>`, { ...listed, mark: `<w:${name} w:id="6"/>` })
    const texts = await textsOf(moved('moveFrom') + opener + moved('moveTo') + closer)
    expect(texts.final.map((line) => line.slice(0, 10))).toEqual(['1 Decides ', '2 Requests', '3 Invites '])
    expect(texts.original.map((line) => line.slice(0, 10))).toEqual(['1 Requests', '2 Decides ', '3 Invites '])
  })

  it('has no row that the chosen text does not have', async () => {
    const row = (words: string, mark = '') => `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${p(run(words))}</w:tc><w:tc>${p(run('12'))}</w:tc></w:tr>`
    const texts = await textsOf(`${opener}<w:tbl>${row('Harbour')}${row('North', insMark)}${row('South', delMark)}</w:tbl>${closer}`)
    expect(texts.final[1]).toBe('– Harbour\t12\nNorth\t12')
    expect(texts.original[1]).toBe('– Harbour\t12\nSouth\t12')
  })

  it('takes no notice of changes of numbers and looks', async () => {
    const numbers = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>${insMark}</w:numPr><w:rPr><w:rPrChange w:id="7"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr></w:pPr>${run('Requests a sample report on the harbours;')}</w:p>`
    expect((await textsOf(numbers + closer)).original).toEqual([
      '1 Requests a sample report on the harbours;',
      '2 Invites all sample States to read the record of each harbour.',
    ])
    expect(await draftOf(numbers + closer)).not.toHaveProperty('revisions')
  })
})
