import { Fragment } from 'react'
import type { RichBlock, RichInline, RichMark, RichText } from '#shared/domain/rich-text'
import './rich-text.css'

interface RichTextViewProps {
  readonly body: RichText
  readonly onOpenLink: (href: string) => void
}

/** Shows rich text; each paragraph runs the way of its own words. */
export function RichTextView({ body, onOpenLink }: RichTextViewProps) {
  return (
    <div className="rich-text">
      <Blocks blocks={body.content} onOpenLink={onOpenLink} />
    </div>
  )
}

interface BlocksProps {
  readonly blocks: readonly RichBlock[]
  readonly onOpenLink: RichTextViewProps['onOpenLink']
}

function Blocks({ blocks, onOpenLink }: BlocksProps) {
  return blocks.map((block, index) => {
    if (block.type === 'paragraph')
      return (
        <p key={index} dir="auto">
          {block.content?.map((inline, place) => <Inline key={place} inline={inline} onOpenLink={onOpenLink} />)}
        </p>
      )
    const List = block.type === 'bulletList' ? 'ul' : 'ol'
    return (
      <List key={index} dir="auto">
        {block.content.map((item, place) => (
          <li key={place} dir="auto">
            <Blocks blocks={item.content} onOpenLink={onOpenLink} />
          </li>
        ))}
      </List>
    )
  })
}

function Inline({ inline, onOpenLink }: { readonly inline: RichInline; readonly onOpenLink: RichTextViewProps['onOpenLink'] }) {
  if (inline.type === 'hardBreak') return <br />
  const marks = inline.marks ?? []
  const has = (type: RichMark['type']) => marks.some((mark) => mark.type === type)
  const slanted = has('italic') ? <em>{inline.text}</em> : inline.text
  const heavy = has('bold') ? <strong>{slanted}</strong> : <Fragment>{slanted}</Fragment>
  const link = marks.find((mark) => mark.type === 'link')
  if (!link) return heavy
  return (
    <a
      href={link.attrs.href}
      onClick={(event) => {
        event.preventDefault()
        onOpenLink(link.attrs.href)
      }}
    >
      {heavy}
    </a>
  )
}
