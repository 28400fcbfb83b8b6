import { describe, expect, it } from 'vitest'
import { makePdf, makeWebPage } from '#renderer/export/make-web-page.ts'
import type { PackInput } from '#shared/pack/build-pack'
import { usualPack } from '#shared/domain/pack-choices'
import { clipNote, clipParagraph, paragraphAt, sampleLibrary, sampleMeeting, sampleNote } from '../../fixtures/packs/build-sample.ts'
import { packOptions } from '../../fixtures/packs/pack-of.ts'
import { sampleDeclaration } from '../../fixtures/packs/sample-texts.ts'

const paragraph = paragraphAt(sampleDeclaration, '85')
const note = sampleNote('note', sampleDeclaration, paragraph, 'Never without a date that is fixed.', null, ['red tag'])
const clippings = [clipParagraph(sampleDeclaration, paragraph), clipNote(note)]
const input: PackInput = { meeting: sampleMeeting([{ label: '1', title: 'Sample item', clippings }]), ...sampleLibrary([sampleDeclaration], [note]) }
const shareable = { ...packOptions, choices: { ...usualPack, audience: 'shareable' as const } }
const nothing = new Map<string, readonly string[]>()
const pdfOf = (strings: ReadonlyMap<string, readonly string[]>, places: readonly (readonly [string, number])[] = []) => {
  const printed: string[] = []
  let turn = 0
  const print = async ({ html }: { readonly html: string }) => {
    printed.push(html)
    return new Uint8Array([printed.length])
  }
  const readPlaces = async () => new Map([places[Math.min(turn++, places.length - 1)] ?? ['none', 1]])
  return { printed, printer: { print, readPlaces, readStrings: async () => strings } }
}

describe('a web page for others', () => {
  it('holds nothing internal, and is made', async () => {
    const made = await makeWebPage(input, shareable, ['Sample Delegate'])
    expect(made.ok && new TextDecoder().decode(made.value)).not.toMatch(/Never without|red tag/)
  })

  it('is for the delegation with everything in it', async () => {
    const made = await makeWebPage(input, packOptions, [])
    expect(made.ok && new TextDecoder().decode(made.value)).toContain('Never without a date that is fixed.')
  })

  it('is refused where quotations were altered and the choices say so', async () => {
    const altered = { ...clipParagraph(sampleDeclaration, paragraph), textHash: 'as it was' } as (typeof clippings)[number]
    const changed = { ...input, meeting: sampleMeeting([{ label: '1', title: 'Sample item', clippings: [altered] }]) }
    const made = await makeWebPage(changed, { ...packOptions, choices: { ...usualPack, altered: 'refused' } }, [])
    expect(made.ok || made.error.code).toBe('altered')
  })
})

describe('a PDF', () => {
  it('is refused where internal words stand in it after all', async () => {
    const { printer } = pdfOf(new Map([['words', ['… Never without  a date that is fixed. …']]]))
    expect(await makePdf(input, shareable, [], '', printer)).toEqual({ ok: false, error: { code: 'leaks', leaks: [{ part: 'words', words: 'never without a date that is fixed.' }] } })
  })

  it('is printed a second time with the pages that it turned out to have', async () => {
    const { printed, printer } = pdfOf(nothing, [['item_1', 4]])
    const made = await makePdf(input, packOptions, [], '', printer)
    expect(made).toEqual({ ok: true, value: new Uint8Array([2]) })
    expect(printed.map((html) => html.includes('<span>4</span>'))).toEqual([false, true])
  })

  it('is printed a third time where the numbers moved a page, and no more', async () => {
    const { printed, printer } = pdfOf(nothing, [['item_1', 4], ['item_1', 5], ['item_1', 6]])
    await makePdf(input, packOptions, [], '', printer)
    expect(printed).toHaveLength(3)
  })
})
