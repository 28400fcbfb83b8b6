import type { Edition } from '#shared/domain/edition'
import type { CitationPresetName } from '#shared/domain/pack-choices'
import type { Caveat } from './caveats.ts'
import type { Locator } from './locate.ts'

/** What a citation says of the text itself; `repairs` tell which numbers are not the print's. */
export type CitedEdition = Pick<Edition, 'symbol' | 'title' | 'kind' | 'body' | 'date'> & Partial<Pick<Edition, 'repairs'>>

/** Title and date are said once; a reference after that is shorter. */
export type Mention = 'first' | 'again'

/** One house style of citing. Everything about form is here; what is cited has been found before. */
export interface CitationPreset {
  readonly name: CitationPresetName
  /** The short form that stands under a quotation: `A/RES/S-32/1, para. 85`. */
  formatCitation(edition: CitedEdition, locators: readonly Locator[], caveats: readonly Caveat[]): string
  /** The form of a footnote: the text by its full name, with title and date at its first mention. Ends in a full stop. */
  formatReference(edition: CitedEdition, locators: readonly Locator[], caveats: readonly Caveat[], mention: Mention): string
}
