import type { BriefingPack, PackBlock } from '#shared/domain/pack'
import { PreviewBlock } from './PreviewBlock.tsx'
import { LinkTo, PackWords } from './PackWords.tsx'
import { anchorId, tongue } from './pack-anchors.ts'
import './pack-preview.css'

/** Blocks a group: groups that are off the screen cost no layout, and find-in-page still reaches them. */
const groupSize = 25

interface PackPreviewProps {
  readonly pack: BriefingPack
}

/**
 * Shows a briefing pack as one long sheet: the same words in the same order as the Word file, footnotes at the end.
 *
 * Its title is an `h2`, for the page around it has its own `h1`.
 */
export function PackPreview({ pack }: PackPreviewProps) {
  return (
    <article className="pack-preview" {...tongue(pack)}>
      <Cover pack={pack} />
      <Contents pack={pack} />
      {groupBlocks(pack.blocks).map((group, index) => (
        <div className="preview-group" key={index}>
          {group.map((block, place) => (
            <PreviewBlock block={block} key={place} />
          ))}
        </div>
      ))}
      {pack.footnotes.length > 0 && (
        <section className="preview-footnotes" role="doc-endnotes">
          <ol>
            {pack.footnotes.map(({ text, direction }, index) => (
              <li key={index} id={anchorId(`footnote_${index + 1}`)} dir={direction}>
                {text}
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  )
}

function Cover({ pack: { cover, audience } }: PackPreviewProps) {
  return (
    <header className="preview-cover">
      <p className="preview-kicker" data-audience={audience}>
        <span>{cover.kicker}</span> <strong>{cover.mark}</strong>
      </p>
      <h2 className="preview-title">
        <PackWords runs={[{ text: cover.title }]} />
      </h2>
      <dl className="preview-facts">
        {cover.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="preview-as-of">{cover.asOf}</p>
    </header>
  )
}

function Contents({ pack: { contents, contentsTitle } }: PackPreviewProps) {
  const headingId = anchorId('contents')
  if (contents.length === 0) return null
  return (
    <nav className="preview-contents" aria-labelledby={headingId}>
      <h3 id={headingId}>{contentsTitle}</h3>
      <ol>
        {contents.map((entry) => (
          <li key={entry.bookmark} data-level={entry.level} {...tongue(entry)}>
            <LinkTo bookmark={entry.bookmark}>{entry.text}</LinkTo>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function groupBlocks(blocks: readonly PackBlock[]): readonly (readonly PackBlock[])[] {
  const groups: PackBlock[][] = []
  for (const [index, block] of blocks.entries()) {
    if (index % groupSize === 0) groups.push([])
    groups.at(-1)?.push(block)
  }
  return groups
}
