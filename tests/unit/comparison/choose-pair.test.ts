import { describe, expect, it } from 'vitest'
import { firstPair, inOrderOfMaking, pairFor } from '#shared/comparison/choose-pair'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, InstrumentId } from '#shared/domain/ids'
import { anEdition } from '../../helpers/builders.ts'

const id = (name: string): EditionId => name as EditionId
const edition = (symbol: string, part: Partial<Edition> = {}): Edition =>
  anEdition({ id: id(symbol), symbol, kind: symbol.includes('/L.') ? 'draft' : 'resolution', instrumentId: 'SAMPLE/RES/7/1' as InstrumentId, ...part })

const draft = edition('SAMPLE/L.2')
const revised = edition('SAMPLE/L.2/Rev.1')
const adopted = edition('SAMPLE/RES/7/1')
const french = edition('SAMPLE/RES/7/1', { id: id('french'), language: 'fr' })
const other = edition('SAMPLE/RES/9/9', { instrumentId: 'SAMPLE/RES/9/9' as InstrumentId })
const library = [other, adopted, french, revised, draft]

describe('the pair to compare', () => {
  it('puts drafts by their revisions before what was adopted', () => {
    const tenth = edition('SAMPLE/L.10')
    expect(inOrderOfMaking([adopted, tenth, revised, draft])).toEqual([draft, revised, tenth, adopted])
  })

  it('is a text and the edition before it in its language', () => {
    expect(pairFor(adopted.id, library)).toEqual({ beforeId: revised.id, afterId: adopted.id })
    expect(pairFor(revised.id, library)).toEqual({ beforeId: draft.id, afterId: revised.id })
  })

  it('is the first edition and the one after it, where it was asked for from the first', () => {
    expect(pairFor(draft.id, library)).toEqual({ beforeId: draft.id, afterId: revised.id })
  })

  it('leaves the other side open where the work has one edition', () => {
    expect(pairFor(other.id, library)).toEqual({ beforeId: null, afterId: other.id })
    expect(pairFor(french.id, library)).toEqual({ beforeId: null, afterId: french.id })
  })

  it('is at first two editions of a work that has several, and nothing where none has', () => {
    expect(firstPair(library).beforeId).not.toBeNull()
    expect(firstPair([adopted, french, other])).toEqual({ beforeId: null, afterId: null })
  })
})
