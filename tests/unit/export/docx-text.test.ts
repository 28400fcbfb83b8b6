import { describe, expect, it } from 'vitest'
import { findLeaks } from '#renderer/export/leak-check.ts'
import { describeSpan } from '#shared/anchoring/describe'
import { noteKinds } from '#shared/domain/note'
import { listSentSecrets } from '#shared/returned/sent-text'
import { richText } from '#shared/rich-text/plain-text'
import { packageFaults } from '../../fixtures/packs/package-faults.ts'
import { readPackage } from '../../fixtures/packs/read-package.ts'
import { aNote, aParagraph } from '../../helpers/builders.ts'
import { harbourParagraphs, markOf, sendHarbours, standingNote } from '../returned/harbours.ts'

const paragraphs = harbourParagraphs(6)
const [first, second] = [paragraphs[0]!, paragraphs[1]!]

const partOf = async (bytes: Uint8Array, path: string): Promise<string> => (await readPackage(bytes)).get(path) ?? ''

const open = standingNote(aNote(first, { audience: 'shareable', author: 'R. Host', createdAt: '2026-03-01T08:30:00.000Z', body: richText('Ask for the timetable.') }))
const closed = noteKinds.map((kind, index) =>
  standingNote(aNote(second, { kind, audience: kind === 'red-line' ? 'shareable' : 'internal', author: 'S. Secret', tags: [`hidden-${index}`], body: richText(`Concealed matter ${index} of the delegation.`) })),
)

describe('a text as a Word file', () => {
  it('has each paragraph with its number under a bookmark of its own, once', async () => {
    const xml = await partOf(await sendHarbours(paragraphs), 'word/document.xml')
    for (const { label, text } of paragraphs) {
      expect(xml.split(`w:name="${markOf(label ?? '')}"`)).toHaveLength(2)
      expect(xml).toContain(text)
    }
    expect(await partOf(await sendHarbours(paragraphs), 'word/comments.xml')).not.toContain('<w:comment ')
  })

  it('carries notes as comments with their date, on their words, and names their authors to the delegation alone', async () => {
    const spot = standingNote(aNote(second, { audience: 'shareable', body: richText('Which?'), anchor: { ...aNote(second).anchor, span: describeSpan(second, 0, 8) } }))
    const bytes = await sendHarbours(paragraphs, [open, spot])
    const comments = await partOf(bytes, 'word/comments.xml')
    expect(comments).toMatch(/w:author="Aide-Mémoire"[^>]*w:date="2026-03-01T08:30:00/)
    expect(comments).toContain('Ask for the timetable.')
    expect(comments).not.toContain('R. Host')
    const own = await partOf(await sendHarbours(paragraphs, [open, spot], 'internal'), 'word/comments.xml')
    expect(own).toMatch(/w:author="R\. Host"[^>]*w:date="2026-03-01T08:30:00/)
    const document = await partOf(bytes, 'word/document.xml')
    expect(document).toMatch(new RegExp(`<w:commentRangeStart w:id="2"/><w:r>(?:<w:rPr>[^t]*</w:rPr>)?<w:t[^>]*>${second.text.slice(0, 8)}</w:t></w:r><w:commentRangeEnd w:id="2"/>`))
  })

  it('passes the gate of every Word file that leaves', async () => {
    expect(packageFaults(await readPackage(await sendHarbours(paragraphs, [open, ...closed], 'internal')))).toEqual([])
  })

  it('is the same file for the same text', async () => {
    expect(await sendHarbours(paragraphs, [open])).toEqual(await sendHarbours(paragraphs, [open]))
  })

  it('holds nothing internal where it is for others: no word, no tag, no author, no red line', async () => {
    const standing = [open, ...closed]
    const bytes = await sendHarbours(paragraphs, standing)
    const secrets = listSentSecrets(standing)
    expect(secrets).toEqual(expect.arrayContaining(['S. Secret', 'hidden-2', 'Concealed matter 2 of the delegation.']))
    expect(await findLeaks(bytes, await sendHarbours(paragraphs, [open]), secrets)).toEqual([])
    const inside = await findLeaks(await sendHarbours(paragraphs, standing, 'internal'), await sendHarbours(paragraphs, [open]), secrets)
    expect(inside.length).toBeGreaterThan(closed.length)
  })

  it('is a file that Word takes whatever is written in notes and texts', async () => {
    const odd = aParagraph({ label: '7', text: 'Signs \u0001 \ud800 & < > " of all kinds ارجع 中文' })
    const note = standingNote(aNote(odd, { audience: 'shareable', author: '\u0002<A>', body: richText('\u0003 & \udfff\n\nlines') }))
    const bytes = await sendHarbours([odd], [note])
    expect(packageFaults(await readPackage(bytes))).toEqual([])
  })
})
