/**
 * What a person writes with a few looks: Tiptap's JSON, restricted to these nodes and marks. Nothing else is ever stored:
 * `cleanRichText` makes it of anything that comes from outside.
 */
export interface RichText {
  readonly type: 'doc'
  /** At least one block; an empty paragraph where nothing is written. */
  readonly content: readonly RichBlock[]
}

export type RichBlock = RichParagraph | RichList

export interface RichParagraph {
  readonly type: 'paragraph'
  /** Absent where the paragraph is empty. */
  readonly content?: readonly RichInline[]
}

export interface RichList {
  readonly type: 'bulletList' | 'orderedList'
  readonly content: readonly RichListItem[]
}

export interface RichListItem {
  readonly type: 'listItem'
  /** A paragraph first, then what belongs to the item. */
  readonly content: readonly RichBlock[]
}

export type RichInline = RichWords | { readonly type: 'hardBreak' }

export interface RichWords {
  readonly type: 'text'
  /** Never empty. */
  readonly text: string
  /** In the order bold, italic, link; absent for plain words. */
  readonly marks?: readonly RichMark[]
}

export type RichMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  /** `https:` or `mailto:`, nothing else. */
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
