import type { EditionId, NoteId } from '../../shared/domain/ids.ts'
import type { AgendaItem, Meeting } from '../../shared/domain/meeting.ts'
import { mapPlaces } from '../../shared/domain/meeting-places.ts'
import type { ExchangeRows } from '../../shared/exchange/exchange-file.ts'
import type { PackInput } from '../../shared/pack/build-pack.ts'

/** The sample library's meeting, texts and notes as often as is asked for: texts with symbols and items with numbers of their own. */
export function grownInput(rows: ExchangeRows, copies: number): PackInput {
  const [meeting] = rows.meetings
  if (meeting === undefined) throw new Error('The sample library has a meeting')
  const numbers = Array.from({ length: copies }, (_, index) => index)
  const editionId = (id: EditionId, copy: number): EditionId => `${id}-${copy}` as EditionId
  const noteId = (id: NoteId, copy: number): NoteId => `${id}-${copy}` as NoteId
  const copyOf = (copy: number): Meeting =>
    mapPlaces(meeting, {
      place: (place) => ({ ...place, editionId: editionId(place.editionId, copy) }),
      anchor: (anchor) => ({ ...anchor, editionId: editionId(anchor.editionId, copy) }),
      edition: (id) => editionId(id, copy),
      note: (id) => noteId(id, copy),
    })
  const copied = numbers.map(copyOf)
  const all = <Row>(rowsOf: (one: Meeting) => readonly Row[] | undefined): readonly Row[] => copied.flatMap((one) => rowsOf(one) ?? [])
  const itemOf = (item: AgendaItem, copy: number): AgendaItem => ({
    ...item,
    label: item.label.replace(/^\d+/, (number) => String(Number(number) + copy * meeting.items.length)),
  })
  return {
    meeting: {
      ...meeting,
      items: copied.flatMap(({ items }, copy) => items.map((item) => itemOf(item, copy))),
      statements: all((one) => one.statements),
      demands: all((one) => one.demands),
      commitments: all((one) => one.commitments),
      factChecks: all((one) => one.factChecks),
      contacts: all((one) => one.contacts),
    },
    editions: new Map(
      numbers.flatMap((copy) =>
        rows.editions.map((edition) => {
          const id = editionId(edition.id, copy)
          return [id, { ...edition, id, symbol: `${edition.symbol ?? ''}/Add.${copy + 1}` }] as const
        }),
      ),
    ),
    paragraphs: new Map(numbers.flatMap((copy) => rows.texts.map((text) => [editionId(text.editionId, copy), text.paragraphs] as const))),
    notes: new Map(
      numbers.flatMap((copy) =>
        rows.notes.map((note) => {
          const id = noteId(note.id, copy)
          return [id, { ...note, id, anchor: { ...note.anchor, editionId: editionId(note.anchor.editionId, copy) } }] as const
        }),
      ),
    ),
  }
}
