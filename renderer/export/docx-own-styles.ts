import { AlignmentType, type IStylesOptions } from 'docx'
import type { Language } from '#shared/domain/edition'
import type { PackLook } from '#shared/domain/pack-look'
import { type CleanStyles, cleanWordStyles } from './clean-word-styles.ts'
import { languageOptions } from './docx-languages.ts'
import { packStyles, tableStyle } from './docx-styles.ts'
import { noTheme } from './word-theme.ts'

interface FileStyles {
  readonly externalStyles: string
  readonly styles: IStylesOptions
}

/** Ids of what docx calls by names of its own. */
const defaultIds = { title: 'Title', heading1: 'Heading1', heading2: 'Heading2', heading3: 'Heading3', footnoteText: 'FootnoteText', footnoteReference: 'FootnoteReference', hyperlink: 'Hyperlink' } as const

/** Gives the styles of a pack's file: those of the organisation's own Word file first, ours that it lacks after them. */
export function stylesOf(look: PackLook, language: Language): FileStyles {
  const own = look.styles === null ? null : cleanAgain(look.styles.xml)
  if (own === null) return { externalStyles: tableStyle, styles: packStyles(language, { ...look, styles: null }) }
  return { externalStyles: withLanguage(own.xml, language).replace('</w:styles>', tableStyle.slice(tableStyle.indexOf('<w:style '))), styles: lackingIn(own, packStyles(language, look)) }
}

/** The library may have kept styles since an earlier version, whose rules were others. Null where they are none: the app's own do then. */
function cleanAgain(xml: string): CleanStyles | null {
  try {
    return cleanWordStyles(xml, noTheme)
  } catch {
    // Broken XML has no styles to give.
    return null
  }
}

/** The pack's words have a language of their own, whatever the file that the styles are from was written in. */
function withLanguage(xml: string, language: Language): string {
  const { value, eastAsia, bidirectional } = languageOptions(language) ?? {}
  const tags = Object.entries({ val: value, eastAsia, bidi: bidirectional }).flatMap(([key, tag]) => (tag === undefined ? [] : [` w:${key}="${tag}"`]))
  if (tags.length === 0) return xml
  const said = `<w:lang${tags.join('')}/>`
  return xml.replace(/<w:rPrDefault>(?:<w:rPr\/>|<w:rPr>(.*?)<\/w:rPr>)<\/w:rPrDefault>/s, (_all, looks: string | undefined) => `<w:rPrDefault><w:rPr>${looks ?? ''}${said}</w:rPr></w:rPrDefault>`)
}

function lackingIn({ xml, ids }: CleanStyles, ours: IStylesOptions): IStylesOptions {
  const names = new Set([...xml.matchAll(/<w:name w:val="([^"]*)"/g)].map((found) => (found[1] ?? '').toLowerCase()))
  const isLacking = ({ id }: { readonly id: string }): boolean => !ids.has(id)
  // Word wants each name once; ids are not enough.
  const renamed = <Style extends { readonly name?: string }>(style: Style): Style => (names.has((style.name ?? '').toLowerCase()) ? { ...style, name: `${style.name ?? ''} (pack)` } : style)
  const given = Object.entries(ours.default ?? {}).filter(([key]) => key !== 'document' && isLacking({ id: isDefault(key) ? defaultIds[key] : key }))
  return {
    default: Object.fromEntries(given),
    characterStyles: (ours.characterStyles ?? []).filter(isLacking).map(renamed),
    paragraphStyles: (ours.paragraphStyles ?? [])
      .filter(isLacking)
      .map(renamed)
      // A quotation takes their letters, upright as the source has them, and keeps its own number's place.
      .map((style) =>
        /^Quote\d?$/.test(style.id) && ids.has('QuoteLook')
          ? { ...style, basedOn: 'QuoteLook', run: { italics: false }, paragraph: { ...style.paragraph, alignment: AlignmentType.LEFT } }
          : style,
      ),
  }
}

const isDefault = (key: string): key is keyof typeof defaultIds => key in defaultIds
