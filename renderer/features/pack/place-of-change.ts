import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { BriefingPack, PackBlock } from '#shared/domain/pack'
import type { PackInput } from '#shared/pack/build-pack'
import type { PackChangeSince } from '#shared/pack/changes-since'

/** Finds the place of the pack that a change is about; null where nothing of it stands there. */
export function placeOfChange(change: PackChangeSince, { meeting, notes }: PackInput, pack: BriefingPack): string | null {
  switch (change.type) {
    case 'text-added':
    case 'text-removed':
    case 'text-reread':
    case 'text-replaced':
      return placeOfWords(pack, change.editionId)
    case 'quotation-added':
    case 'quotation-removed':
    case 'quotation-changed':
    case 'quotation-gone':
      return placeOfWords(pack, change.place.editionId, change.place.paragraphId)
    case 'note-added':
    case 'note-removed':
    case 'note-edited': {
      const anchor = notes.get(change.noteId)?.anchor
      return anchor ? placeOfWords(pack, anchor.editionId, anchor.paragraphId) : null
    }
    case 'item-added':
    case 'item-removed':
    case 'item-changed': {
      const bookmark = `item_${meeting.items.findIndex(({ id }) => id === change.itemId) + 1}`
      return pack.blocks.some((block) => block.type === 'heading' && block.bookmark === bookmark) ? bookmark : null
    }
    case 'meeting-changed':
      return null
  }
}

/** The first quotation of a paragraph, or of any paragraph of a text; else the paragraph in the text itself. */
function placeOfWords({ blocks }: BriefingPack, editionId: EditionId, paragraphId?: ParagraphId): string | null {
  for (const block of blocks) {
    const bookmark = bookmarkOf(block)
    if (bookmark !== null && sourcesOf(block).some((source) => source.editionId === editionId && (paragraphId === undefined || source.paragraphId === paragraphId))) return bookmark
  }
  return null
}

function bookmarkOf(block: PackBlock): string | null {
  return block.type === 'quotation' || block.type === 'text-paragraph' ? block.bookmark : null
}

function sourcesOf(block: PackBlock): readonly { readonly editionId: EditionId; readonly paragraphId: ParagraphId }[] {
  if (block.type === 'quotation') return block.paragraphs.map(({ source }) => source)
  return block.type === 'text-paragraph' && block.source !== null ? [block.source] : []
}
