import type { PackChoices } from './pack-choices.ts'

export interface PackLogo {
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpeg'
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** What it shows, for those who do not see it. */
  readonly alt: string
}

/** How an organisation's packs look. */
export interface PackLook {
  readonly page: 'A4' | 'Letter'
  /** Font families by name; null = the app's own choice. */
  readonly textFont: string | null
  readonly headingFont: string | null
  /** `#rrggbb`; null = the app's own. */
  readonly accent: string | null
  /** Beside the mark and title of each page; empty = nothing. */
  readonly headerText: string
  readonly footerText: string
  readonly logo: PackLogo | null
  /** Taken over from a Word file of the user's: its name, and its `styles.xml` after cleaning. */
  readonly styles: { readonly fileName: string; readonly xml: string } | null
}

/** The look before an organisation gave its own. */
export const usualLook: PackLook = { page: 'A4', textFont: null, headingFont: null, accent: null, headerText: '', footerText: '', logo: null, styles: null }

/** The one row of the library's look. */
export interface StoredLook extends PackLook {
  readonly id: 'organisation'
}

/** A template that the organisation saved under a name of its own. */
export interface OwnTemplate {
  readonly id: string
  readonly name: string
  readonly choices: Omit<PackChoices, 'template' | 'version'>
  readonly createdAt: string
}
