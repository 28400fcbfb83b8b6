import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { editionMark, parseReturnBookmark, returnBookmark } from '#shared/returned/return-bookmark'

const edition = 'edition-1' as EditionId

describe('the bookmark of a paragraph that is sent out', () => {
  it('is a name that Word takes, whatever the ids are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 9999 }), (id, paragraph, occurrence) => {
        expect(returnBookmark(id as EditionId, paragraph as ParagraphId, occurrence)).toMatch(/^[a-z][a-z0-9_]{0,39}$/)
      }),
    )
  })

  it('says which edition and paragraph it is, and nothing of their names', () => {
    const name = returnBookmark(edition, 'annex/85' as ParagraphId)
    expect(name).not.toContain('85')
    expect(parseReturnBookmark(name)?.edition).toBe(editionMark(edition))
    expect(returnBookmark(edition, 'annex/86' as ParagraphId)).not.toBe(name)
    expect(returnBookmark('edition-2' as EditionId, 'annex/85' as ParagraphId)).not.toBe(name)
  })

  it('is counted where the file prints the paragraph again', () => {
    const [once, twice] = [1, 2].map((occurrence) => returnBookmark(edition, 'body/1' as ParagraphId, occurrence))
    expect(twice).toBe(`${once}_2`)
    expect(parseReturnBookmark(twice ?? '')).toMatchObject({ paragraph: parseReturnBookmark(once ?? '')?.paragraph, occurrence: 2 })
  })

  it.each(['_Toc123', 'am_1', 'contents', 'am_0123456789_abcdeg', 'am_0123456789_abcdef_'])('is not taken for %s', (name) => {
    expect(parseReturnBookmark(name)).toBeNull()
  })
})
