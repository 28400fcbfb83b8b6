import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'
import type { ImportDraft } from '#shared/domain/import'
import { comment, commented, del, p, run, wordFile } from './word-files.ts'

async function draftOf(parts: Parameters<typeof wordFile>[0]): Promise<ImportDraft> {
  const read = await readSource({ name: 'sample.docx', bytes: await wordFile(parts) })
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`)
  return read.value
}

/** Who said what on which words of which paragraph; no words: the paragraph as a whole. */
const said = ({ comments = [], paragraphs }: ImportDraft) =>
  comments.map(({ paragraphId, start, end, author, text }) => {
    const words = paragraphs.find(({ id }) => id === paragraphId)?.text.slice(start, end)
    return `${paragraphId} [${words}] ${author}: ${text}`
  })

const opener = p(run('1.\tDecides that the sample harbour keeps its records in two places;'))

describe('comments of a Word file', () => {
  it('are kept with author, date and the words that they are on', async () => {
    const draft = await draftOf({
      body: opener + p(run('2.\tRequests  the “sample” secretariat ') + commented(1, run('to  report')) + run(' each year;')),
      comments: comment(1, 'A. Sample', 'To whom?'),
    })
    expect(said(draft)).toEqual(['body/2 [to report] A. Sample: To whom?'])
    expect(draft.comments?.[0]?.date).toBe('2024-05-02T10:00:00Z')
  })

  it('are no part of the text: the same words without them have the same hash', async () => {
    const bare = await draftOf({ body: opener })
    const noted = await draftOf({ body: commented(1, opener), comments: comment(1, 'A. Sample', 'Two?') })
    expect(noted.contentHash).toBe(bare.contentHash)
    expect(bare).not.toHaveProperty('comments')
  })

  it('over several paragraphs are on the words of the first', async () => {
    const draft = await draftOf({
      body:
        p('<w:commentRangeStart w:id="1"/>' + run('1.\tDecides to begin with the sample harbour;')) +
        p(run('2.\tRequests a report on it;') + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'),
      comments: comment(1, 'A. Sample', 'Both?'),
    })
    expect(said(draft)).toEqual(['body/1 [Decides to begin with the sample harbour;] A. Sample: Both?'])
  })

  it('at a point, or on deleted words, are on the paragraph as a whole', async () => {
    const draft = await draftOf({
      body:
        opener +
        p(run('2.\tRequests a report;') + '<w:r><w:commentReference w:id="1"/></w:r>') +
        p(run('3.\tInvites States ') + commented(2, del('kindly ')) + run('to read it.')),
      comments: comment(1, 'A. Sample', 'When?') + comment(2, 'B. Sample', 'Not so kind.'),
    })
    expect(said(draft)).toEqual(['body/2 [] A. Sample: When?', 'body/3 [] B. Sample: Not so kind.'])
  })

  it('go to the right one of two paragraphs with the same words', async () => {
    const same = 'Requests the sample secretariat to report on the harbours each year;'
    const draft = await draftOf({
      body: opener + p(run(`2.\t${same}`)) + p(run('3.\t') + commented(1, run(same))),
      comments: comment(1, 'A. Sample', 'Again?'),
    })
    expect(draft.comments?.[0]?.paragraphId).toBe('body/3')
  })

  it('in tables and in notes are kept too', async () => {
    const draft = await draftOf({
      body:
        opener +
        p(run('2.\tTakes note of the plan') + '<w:r><w:footnoteReference w:id="4"/></w:r>' + run(' of the sample harbour;')) +
        `<w:tbl><w:tr><w:tc>${p(run('Harbour'))}</w:tc><w:tc>${p(commented(1, run('Twelve ships')))}</w:tc></w:tr></w:tbl>`,
      comments: comment(1, 'A. Sample', 'Count again.') + comment(2, 'B. Sample', 'Cite it.'),
      footnotes: `<w:footnote w:id="4">${p(commented(2, run('Sample plan.')))}</w:footnote>`,
    })
    expect(said(draft)).toEqual([
      'body/2 [] B. Sample: Cite it.',
      expect.stringMatching(/\[Twelve ships\] A\. Sample: Count again\.$/),
    ])
  })

  it('of the document system are no comments: they hold job number and symbol', async () => {
    const job = '&lt;&lt;ODS JOB NO&gt;&gt;N2400001E&lt;&lt;ODS JOB NO&gt;&gt;'
    expect(await draftOf({ body: commented(1, opener), comments: comment(1, 'Start', job) })).not.toHaveProperty('comments')
  })

  it('of several lines keep them', async () => {
    const draft = await draftOf({
      body: commented(1, opener),
      comments: `<w:comment w:id="1" w:author="A. Sample">${p(run('First.'))}${p(run('Second.'))}</w:comment>`,
    })
    expect(draft.comments?.[0]).toMatchObject({ text: 'First.\nSecond.', date: null })
  })
})
