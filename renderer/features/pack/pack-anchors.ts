import type { Language } from '#shared/domain/edition'
import type { Direction } from '#shared/domain/pack'

/** The element that a bookmark of the pack names; the prefix keeps it apart from the ids of the screen around it. */
export function anchorId(bookmark: string): string {
  return `pack-${bookmark}`
}

/** Marks an element with its words' language and direction; an empty `lang` says that the language is not known. */
export function tongue({ language, direction }: { readonly language: Language; readonly direction: Direction }): {
  readonly lang: string
  readonly dir: Direction
} {
  return { lang: language === 'und' ? '' : language, dir: direction }
}
