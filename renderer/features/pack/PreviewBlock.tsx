import type { PackBlock } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'
import type { BlockOnSheet } from '#shared/pack/paginate'
import { LinkTo, PackWords } from './PackWords.tsx'
import { PreviewChanges } from './PreviewChanges.tsx'
import { PreviewCitation } from './PreviewCitation.tsx'
import { PreviewLines } from './PreviewLines.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import { anchorId, tongue } from './pack-anchors.ts'

type BlockOf<Type extends PackBlock['type']> = PackBlock & { readonly type: Type }

interface PreviewBlockProps {
  readonly block: PackBlock
  /** What of it stands on the sheet. */
  readonly part: BlockOnSheet
}

/** Shows a block of a pack, or what of it begins on a sheet. */
export function PreviewBlock({ block, part }: PreviewBlockProps) {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} />
    case 'paragraph':
      return (
        <p className="preview-line" data-look={block.look} dir={block.direction}>
          <PackWords runs={block.runs} />
        </p>
      )
    case 'quotation':
      return <Quotation block={block} part={part} />
    case 'note':
      return <Note block={block} part={part} />
    case 'text-paragraph':
      return <TextParagraph block={block} />
    case 'changes':
      return <PreviewChanges block={block} part={part} />
    case 'table':
      return <PreviewTable block={block} part={part} />
    case 'orientation':
    case 'page-break':
      // The sheets themselves show both.
      return null
    default:
      return assertNever(block)
  }
}

const headingTags = { 1: 'h3', 2: 'h4', 3: 'h5' } as const

function Heading({ block }: { readonly block: BlockOf<'heading'> }) {
  const Tag = headingTags[block.level]
  return (
    <Tag className="preview-heading" data-level={block.level} id={anchorId(block.bookmark)} {...tongue(block)}>
      {block.text}
    </Tag>
  )
}

function Quotation({ block, part }: { readonly block: BlockOf<'quotation'>; readonly part: BlockOnSheet }) {
  return (
    <figure className="preview-quotation" id={part.from === 0 ? anchorId(block.bookmark) : undefined}>
      <blockquote className="preview-quoted" {...tongue(block)}>
        {block.paragraphs.slice(part.from, part.to).map(({ label, level, runs }, index) => (
          <p className="preview-numbered" data-level={Math.min(level, 4)} key={index}>
            <span className="preview-number">{label}</span> <PackWords runs={runs} />
          </p>
        ))}
      </blockquote>
      {part.to < block.paragraphs.length ? null : <PreviewCitation {...block} />}
    </figure>
  )
}

function Note({ block, part }: { readonly block: BlockOf<'note'>; readonly part: BlockOnSheet }) {
  return (
    <div className="preview-note" data-closed={block.isClosed || undefined} role="note">
      {part.from > 0 ? null : (
        <p className="preview-note-heading">
          <strong>{block.heading}</strong>
          {block.about === null ? null : (
            <>
              {' '}
              <bdi>{block.about}</bdi>
            </>
          )}
          {block.reference === null ? null : (
            <>
              {' '}
              <LinkTo bookmark={block.referenceTarget}>{block.reference}</LinkTo>
            </>
          )}
        </p>
      )}
      <PreviewLines lines={block.lines.slice(part.from, part.to)} />
      {block.tagLine === null || part.to < block.lines.length ? null : <p className="preview-note-tags">{block.tagLine}</p>}
    </div>
  )
}

function TextParagraph({ block }: { readonly block: BlockOf<'text-paragraph'> }) {
  const { kind, label, level, runs, bookmark } = block
  const isHeading = kind === 'heading' || kind === 'annex-heading'
  // One level for all: texts begin with headings of any, and a level that is left out misleads who hears them.
  const Tag = isHeading ? 'h5' : 'p'
  return (
    <Tag
      className={isHeading ? 'preview-text-heading' : 'preview-numbered'}
      data-kind={kind}
      data-level={kind === 'subparagraph' || kind === 'operative' || kind === 'heading' ? Math.min(level, 4) : 0}
      id={bookmark === null ? undefined : anchorId(bookmark)}
      {...tongue(block)}
    >
      {label === null ? null : (
        <>
          <span className="preview-number">{label}</span>{' '}
        </>
      )}
      <PackWords runs={runs} />
    </Tag>
  )
}
