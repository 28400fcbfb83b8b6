import type { Footnote, Paragraph, ParagraphKind } from '#shared/domain/paragraph'
import { textHash } from '#shared/lib/text-hash'
import type { Block } from '#shared/segmentation/block'
import { parseHeadingLabel } from '#shared/segmentation/heading-labels'
import { ParagraphPaths, type Place } from '#shared/segmentation/paths'
import type { AknBlock, AknWalker } from './akn-walk.ts'

export interface PlacedText {
  readonly paragraphs: readonly Paragraph[]
  readonly footnotes: readonly Footnote[]
}

/**
 * Puts the blocks of one of our own files back as paragraphs, exactly as they were: elements say the kind, `<num>` the
 * label, lists the level. Ids come from labels and positions, as they do for every format.
 */
export function placeLiterally({ blocks, footnotes }: AknWalker): PlacedText {
  const placement = new Placement()
  for (const one of blocks) placement.add(one)
  return { paragraphs: placement.paragraphs, footnotes }
}

class Placement {
  readonly paragraphs: Paragraph[] = []
  private readonly paths = new ParagraphPaths()
  private rows: Block[] = []

  add(one: AknBlock): void {
    const { block, role } = one
    if (role === 'table-row' && !one.opensTable) return this.addRow(block)
    if (one.container !== null) this.paths.open(one.container)
    switch (role) {
      case 'title':
        return this.push('heading', one, this.paths.heading(), 1)
      case 'heading':
        if (one.container === null) this.openBy(block)
        return this.push('heading', one, this.paths.heading(), block.outline ?? 1)
      case 'annex':
        if (one.container === null) this.paths.open(block.label ?? block.text)
        return this.push('annex-heading', one, this.paths.heading(), 1)
      case 'organ':
        return this.push('organLine', one, this.paths.organ(), 0)
      case 'preambular':
      case 'text':
        return this.words(one)
      case 'footnote':
        return this.push(
          'footnote',
          one,
          block.label === null ? this.paths.unlabelled() : this.paths.numbered(block.label),
          0,
        )
      case 'table-row':
        this.rows = []
        this.push('table', one, this.paths.table(), 0)
        return this.addRow(block)
      case 'front':
      case 'attachment':
      case 'end':
        return
    }
  }

  private words(one: AknBlock): void {
    const label = labelOf(one)
    if (one.depth > 0)
      return this.push('subparagraph', one, this.paths.sub(label ?? '•', one.depth), Math.min(4, one.depth))
    if (one.role === 'preambular') return this.push('preambular', one, this.paths.preambular(), 0)
    this.push('operative', one, label === null ? this.paths.unlabelled() : this.paths.numbered(label), 0)
  }

  /** Articles and drafts inside a report open a container by their headings. */
  private openBy(heading: Block): void {
    const label = heading.label === null ? null : parseHeadingLabel(heading.label)
    if (label?.kind === 'article') this.paths.open(label.label)
    else if (draftHeading.test(heading.text)) this.paths.open(heading.text)
  }

  private addRow(row: Block): void {
    this.rows.push(row)
    const table = this.paragraphs.pop()
    if (table === undefined) return
    const text = this.rows.map((one) => one.text).join('\n')
    const shift = text.length - row.text.length
    const calls = row.calls.map((call) => ({ offset: call.offset + shift, label: call.label }))
    this.paragraphs.push({
      ...table,
      text,
      hash: textHash(text),
      calls: this.rows.length === 1 ? calls : [...table.calls, ...calls],
    })
  }

  private push(kind: ParagraphKind, one: AknBlock, place: Place, level: number): void {
    const { text, italics, calls } = one.block
    this.paragraphs.push({
      id: place.id,
      kind,
      label: labelOf(one),
      path: place.path,
      level: one.level ?? level,
      container: this.paths.container,
      ordinal: this.paragraphs.length,
      text,
      hash: textHash(text),
      page: null,
      italics,
      calls,
    })
  }
}

const draftHeading =
  /^(?:Draft (?:resolution|decision)|Projet de (?:résolution|décision)|Proyecto de (?:resolución|decisión))(?:\s[IVX]+)?$/iu

/** The label as it is cited: plain numbers lose the full stop that they are printed with. */
function labelOf({ role, block: { label }, depth }: AknBlock): string | null {
  if (label === null) return null
  return role === 'text' && depth === 0 && /^\d{1,3}[^.]*\.$/u.test(label) ? label.slice(0, -1) : label
}
