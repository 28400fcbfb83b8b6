import type { InstrumentId } from './ids.ts'
import type { ImportDraft } from './import.ts'

/**
 * Names the work that a text is an edition of: its symbol without revision, so that L.1 and L.1/Rev.1 meet;
 * where no symbol is printed, the hash of its words.
 */
export function instrumentIdOf({ masthead, contentHash }: Pick<ImportDraft, 'masthead' | 'contentHash'>): InstrumentId {
  const symbol = masthead.symbol?.replace(/\/(Rev|Corr|Amend)\.\d+$/, '')
  return (symbol ?? `text ${contentHash.slice(0, 16)}`) as InstrumentId
}
