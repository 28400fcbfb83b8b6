import { Bookmark, BookmarkEnd, BookmarkStart, ConcreteHyperlink, FootnoteReferenceRun, type IContext, type IRunOptions, type IXmlableObject, InternalHyperlink, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Language } from '#shared/domain/edition'
import type { BriefingPack, Direction, PackRun, ParagraphSource } from '#shared/domain/pack'
import { returnBookmark } from '#shared/returned/return-bookmark'
import { isLinkable } from '#shared/rich-text/clean'
import type { CommentRanges } from './docx-comment-ranges.ts'
import { markShading } from './docx-frames.ts'
import { languageOptions } from './docx-languages.ts'
import { openWords } from './docx-words.ts'
import { splitByScript } from './split-by-script.ts'
import { wordSafeText } from './word-safe-text.ts'

/** Whose words they are: which way they run, and the language that Word proofs them in. */
export interface Tongue {
  readonly language: Language
  readonly direction: Direction
}

type Children = readonly ParagraphChild[]

/** Writes what stands inside paragraphs of one Word file. */
export interface Pen {
  /** Of the pack's own words. */
  readonly own: Tongue
  /** Those that were written so far. */
  readonly links: readonly OutwardLink[]
  /** Words of one look, a run for each script. */
  words(text: string, tongue: Tongue, look?: IRunOptions): Children
  /** Words of one look, cut at each change of script: what a run of each has to say. */
  stretches(text: string, tongue: Tongue, look?: IRunOptions): readonly IRunOptions[]
  /** A paragraph's runs with their footnote calls and comments. */
  runs(runs: readonly PackRun[], tongue: Tongue): Children
  /** Words that lead to a bookmark; plain words where `target` is null. */
  link(text: string, target: string | null, tongue: Tongue, style?: string): Children
  /** The same for what is written already. */
  linkAround(target: string, children: Children): Children
  /** Puts a bookmark round words; null = none. Each name once a file. */
  bookmark(name: string | null, children: Children): Children
  /** Puts the bookmark round a paragraph's words by which comments in a returned file find it; null = none. */
  homeward(source: ParagraphSource | null, children: Children): Children
  /** A number for a tracked change; each once a file. */
  numberChange(): number
  footnoteCall(number: number): ParagraphChild
  /** Between a hanging number and its words. */
  tab(): ParagraphChild
  /** Between words that say two things. */
  wideSpace(): ParagraphChild
}

/** A bookmark with the number that we give it: docx counts on through all files of a session. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart
  override readonly end: BookmarkEnd

  constructor(name: string, number: number, children: Children) {
    super({ id: name, children })
    this.start = new BookmarkStart(name, number)
    this.end = new BookmarkEnd(number)
  }
}

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** A link out of the file, which has to stand among the relations of its part. */
export interface OutwardLink {
  declareIn(relations: Relations): void
}

type Relations = IContext['viewWrapper']['Relationships']

/** A link out of the file, under the number that we give it: docx names its own at random. */
class NumberedLink extends ConcreteHyperlink implements OutwardLink {
  private readonly address: string
  private declaredIn: Relations | null = null

  constructor(address: string, number: number, children: Children) {
    super(children, `Link${number}`)
    this.address = address
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.declareIn(context.viewWrapper.Relationships)
    return super.prepForXml(context)
  }

  declareIn(relations: Relations): void {
    if (this.declaredIn !== relations) relations.addRelationship(this.linkId, hyperlinkType, this.address, 'External')
    this.declaredIn = relations
  }
}

const noComments: CommentRanges = { around: (_run, children) => children }

/** Opens a pen for one file. Bookmarks and links are counted in the file, so that equal packs give equal files. */
export function openPen(pack: Pick<BriefingPack, 'language' | 'direction'>, ranges: CommentRanges = noComments): Pen {
  let bookmarks = 0
  const links: NumberedLink[] = []
  let changes = 0
  const printed = new Map<string, number>()
  const write = openWords()

  function proofing(stretch: Direction, tongue: Tongue): IRunOptions {
    if (stretch !== tongue.direction || tongue.language === pack.language) return {}
    const language = languageOptions(tongue.language)
    return language === undefined ? { noProof: true } : { language }
  }

  function stretches(text: string, tongue: Tongue, look: IRunOptions = {}): readonly IRunOptions[] {
    const safe = wordSafeText(text)
    if (safe === '') return []
    return splitByScript(safe, tongue.direction).map((stretch) => ({
      ...look,
      // `text`, never `children`: there docx takes the words "CURRENT" and "TOTAL_PAGES" for page fields.
      text: stretch.text,
      ...(stretch.direction === 'rtl' ? { rightToLeft: true } : {}),
      ...proofing(stretch.direction, tongue),
    }))
  }

  function words(text: string, tongue: Tongue, look: IRunOptions = {}): Children {
    return stretches(text, tongue, look).map(({ text: stretch = '', ...said }) => write(stretch, said))
  }

  function lookOf({ italic, bold, marked, superscript, address, target }: PackRun): IRunOptions {
    return {
      ...(address === undefined && target === undefined ? {} : { style: 'Hyperlink' }),
      ...(bold === true ? { bold: true, boldComplexScript: true } : {}),
      ...(italic === true ? { italics: true } : {}),
      ...(marked === true ? { shading: markShading } : {}),
      ...(superscript === true ? { superScript: true } : {}),
    }
  }

  function linked({ address, target }: PackRun, children: Children): Children {
    if (target !== undefined) return [new InternalHyperlink({ anchor: target, children })]
    if (address === undefined || !isLinkable(address)) return children
    const link = new NumberedLink(address, links.length + 1, children)
    links.push(link)
    return [link]
  }

  function bookmark(name: string | null, children: Children): Children {
    if (name === null) return children
    bookmarks += 1
    return [new NumberedBookmark(name, bookmarks, children)]
  }

  return {
    own: { language: pack.language, direction: pack.direction },
    links,
    words,
    stretches,
    runs: (runs, tongue) =>
      runs.flatMap((run) =>
        ranges.around(run, [
          ...linked(run, words(run.text, tongue, lookOf(run))),
          ...(run.footnote === undefined ? [] : [new FootnoteReferenceRun(run.footnote)]),
        ]),
      ),
    link: (text, target, tongue, style) =>
      target === null
        ? words(text, tongue)
        : [new InternalHyperlink({ anchor: target, children: words(text, tongue, style === undefined ? {} : { style }) })],
    linkAround: (target, children) => [new InternalHyperlink({ anchor: target, children })],
    bookmark,
    homeward(source, children) {
      if (source === null) return children
      const { editionId, paragraphId } = source
      const first = returnBookmark(editionId, paragraphId)
      const occurrence = (printed.get(first) ?? 0) + 1
      printed.set(first, occurrence)
      return bookmark(returnBookmark(editionId, paragraphId, occurrence), children)
    },
    numberChange: () => ++changes,
    footnoteCall: (number) => new FootnoteReferenceRun(number),
    tab: () => new TextRun({ children: [new Tab()] }),
    wideSpace: () => new TextRun({ text: '\u2003' }),
  }
}
