import { expect, it } from 'vitest'
import { makePackFile } from '#renderer/export/make-pack-file.ts'
import type { Clipping } from '#shared/domain/meeting'
import { usualPack } from '#shared/domain/pack-choices'
import { clipParagraph, paragraphAt, sampleLibrary, sampleMeeting } from '../../fixtures/packs/build-sample.ts'
import { packOptions } from '../../fixtures/packs/pack-of.ts'
import { sampleDeclaration } from '../../fixtures/packs/sample-texts.ts'

const on85 = clipParagraph(sampleDeclaration, paragraphAt(sampleDeclaration, '85'))
const made = (clipping: Clipping, altered: 'marked' | 'refused') =>
  makePackFile({ meeting: sampleMeeting([{ label: '4', title: 'Prevention', clippings: [clipping] }]), ...sampleLibrary([sampleDeclaration], []) }, { ...packOptions, choices: { ...usualPack, altered } }, [])
const old = { ...on85, textHash: 'as it was' } as Clipping

it('makes no file of quotations that differ from their source where the choices refuse them, and names them', async () => {
  expect(await made(old, 'refused')).toEqual({ ok: false, error: { code: 'altered', quotations: ['A/RES/S-99/1, para. 85'] } })
})

it('makes it where they are marked, and where nothing differs', async () => {
  expect((await made(old, 'marked')).ok).toBe(true)
  expect((await made(on85, 'refused')).ok).toBe(true)
})
