/**
 * What is taken over of a Word file's styles: looks of letters, paragraphs and tables, in the order of the schema. What
 * refers to other parts (lists, pictures), hides words or belongs to one program stays behind.
 *
 * @see ECMA-376 Part 1, 17.7 (Styles)
 */
const children: Readonly<Record<string, string>> = {
  styles: 'docDefaults style',
  docDefaults: 'rPrDefault pPrDefault',
  rPrDefault: 'rPr',
  pPrDefault: 'pPr',
  style: 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr tcPr tblStylePr',
  tblStylePr: 'pPr rPr tblPr tcPr',
  pPr: 'keepNext keepLines pageBreakBefore widowControl pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl',
  pBdr: 'top left bottom right between',
  tabs: 'tab',
  rPr: 'rFonts b bCs i iCs caps smallCaps strike dstrike color spacing w kern position sz szCs u shd vertAlign',
  tblPr: 'tblStyleRowBandSize tblStyleColBandSize jc tblInd tblBorders shd tblCellMar',
  tblBorders: 'top left bottom right insideH insideV',
  tblCellMar: 'top left bottom right',
  tcPr: 'tcBorders shd vAlign',
  tcBorders: 'top left bottom right insideH insideV',
}

const border = 'val sz space color'
const attributes: Readonly<Record<string, string>> = {
  style: 'type default customStyle styleId',
  tblStylePr: 'type',
  rFonts: 'ascii hAnsi eastAsia cs',
  spacing: 'before after line lineRule beforeAutospacing afterAutospacing val',
  ind: 'left right hanging firstLine',
  tab: 'val pos leader',
  shd: 'val color fill',
  tblInd: 'w type',
  top: `${border} w type`,
  left: `${border} w type`,
  bottom: `${border} w type`,
  right: `${border} w type`,
  between: border,
  insideH: border,
  insideV: border,
}

const split = (words: string | undefined): readonly string[] => words?.split(' ') ?? []

/** Lists the children that an element may have, in their order; none for one that is not known to have any. */
export const childrenOf = (element: string): readonly string[] => split(children[element])

/** Lists the attributes that an element may have; `val` for most. */
export const attributesOf = (element: string): readonly string[] => split(attributes[element] ?? (children[element] === undefined ? 'val' : ''))

/** Ids that packs, and the library that writes them, use Word's own styles by; Word knows them by these names in every language. */
const paragraphIds = `Normal Title Heading1 Heading2 Heading3 Heading4 Heading5 Heading6 FootnoteText EndnoteText Header Footer TOCHeading TOC1 TOC2 TOC3 TOC4
  TOC5 TOC6 TOC7 TOC8 TOC9 ListParagraph Caption Bibliography`.split(/\s+/)
const otherIds: Readonly<Record<string, string>> = {
  'footnote reference': 'FootnoteReference',
  'footnote text char': 'FootnoteTextChar',
  'endnote reference': 'EndnoteReference',
  'endnote text char': 'EndnoteTextChar',
  'line number': 'LineNumber',
  hyperlink: 'Hyperlink',
  strong: 'Strong',
  'annotation reference': 'CommentReference',
  'default paragraph font': 'DefaultParagraphFont',
  'normal table': 'TableNormal',
}

/** Gives the id under which a pack uses a style of this name; undefined where it has no use of its own for it. */
export function packIdOf(name: string): string | undefined {
  const known = name.toLowerCase()
  if (known === 'annotation text') return 'CommentText'
  // A quotation hangs its number: it takes letters over from theirs, never indents.
  if (known === 'quote') return 'QuoteLook'
  return otherIds[known] ?? paragraphIds.find((id) => id.toLowerCase() === known.replaceAll(' ', ''))
}

/** Tells whether a style is of the kind that its id is used for: one of letters cannot stand for one of paragraphs. */
export function fitsItsId(id: string, type: string): boolean {
  if (id === 'TableNormal') return type === 'table'
  if (Object.values(otherIds).includes(id)) return type === 'character'
  return type === 'paragraph' || /^Own\d+$/.test(id)
}

/** Styles whose tab stops are a pack's own: it puts page numbers there. */
export const keepsOwnTabs = (id: string): boolean => ['Header', 'Footer', 'TOC1', 'TOC2'].includes(id)

/** Elements whose value is a name in somebody's own words. */
export const isNamed = (element: string, attribute: string): boolean => element === 'name' || (element === 'rFonts' && attribute !== 'hint')
