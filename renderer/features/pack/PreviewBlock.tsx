import type { PackBlock } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'
import { FootnoteCall, LinkTo, PackWords } from './PackWords.tsx'
import { anchorId, tongue } from './pack-anchors.ts'

type BlockOf<Type extends PackBlock['type']> = PackBlock & { readonly type: Type }

interface PreviewBlockProps {
  readonly block: PackBlock
}

/** Shows one block of a pack. */
export function PreviewBlock({ block }: PreviewBlockProps) {
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
      return <Quotation block={block} />
    case 'note':
      return <Note block={block} />
    case 'text-paragraph':
      return <TextParagraph block={block} />
    case 'changes':
    case 'table':
    case 'orientation':
      return null
    case 'page-break':
      return <div className="preview-page-break" aria-hidden="true" />
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

function Quotation({ block }: { readonly block: BlockOf<'quotation'> }) {
  return (
    <figure className="preview-quotation" id={anchorId(block.bookmark)}>
      <blockquote {...tongue(block)}>
        {block.paragraphs.map(({ label, level, runs }, index) => (
          <p className="preview-numbered" data-level={level} key={index}>
            <span className="preview-number">{label}</span> <PackWords runs={runs} />
          </p>
        ))}
      </blockquote>
      <figcaption>
        <cite>
          <LinkTo bookmark={block.citationTarget}>{block.citation}</LinkTo>
        </cite>
        <FootnoteCall number={block.footnote} />
      </figcaption>
      {block.remarks.map((remark) => (
        <p className="preview-remark" key={remark}>
          {remark}
        </p>
      ))}
    </figure>
  )
}

function Note({ block }: { readonly block: BlockOf<'note'> }) {
  return (
    <div className="preview-note" role="note">
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
      {block.lines.map(({ runs, direction, depth, marker }, index) => (
        <p key={index} dir={direction} data-depth={Math.min(depth, 3)}>
          {marker === null ? null : <span className="preview-marker">{marker} </span>}
          <PackWords runs={runs} />
        </p>
      ))}
      {block.tagLine === null ? null : <p className="preview-note-tags">{block.tagLine}</p>}
    </div>
  )
}

function TextParagraph({ block }: { readonly block: BlockOf<'text-paragraph'> }) {
  const { kind, label, level, runs, bookmark } = block
  const isHeading = kind === 'heading' || kind === 'annex-heading'
  const Tag = isHeading ? (kind === 'heading' && level > 1 ? 'h6' : 'h5') : 'p'
  return (
    <Tag
      className={isHeading ? 'preview-text-heading' : 'preview-numbered'}
      data-kind={kind}
      data-level={kind === 'subparagraph' || kind === 'operative' ? level : 0}
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
