import type { ImportDraft } from '#shared/domain/import'
import type { InstrumentId } from '#shared/domain/ids'
import { workOf } from './editions.ts'
import { identify } from './find.ts'
import type { Catalogue } from './open.ts'

/**
 * Names the work that a text is an edition of, so that a draft, its revisions, the adopted text and its language
 * versions meet: by its symbol, else by what the catalogue knows of its title, else by the hash of its words.
 */
export function instrumentIdOf(catalogue: Catalogue, { masthead, contentHash }: Pick<ImportDraft, 'masthead' | 'contentHash'>): InstrumentId {
  if (masthead.symbol !== null) return workOf(catalogue, masthead.symbol) as InstrumentId
  return (identify(catalogue, masthead)?.id ?? `text ${contentHash.slice(0, 16)}`) as InstrumentId
}
