import type { ReactNode } from 'react'
import type { PackRun } from '#shared/domain/pack'
import { anchorId } from './pack-anchors.ts'

interface LinkToProps {
  /** Null = nothing to link to: the words stand alone. */
  readonly bookmark: string | null
  readonly children: ReactNode
}

/** Links words to a place of the pack. */
export function LinkTo({ bookmark, children }: LinkToProps) {
  if (bookmark === null) return <span>{children}</span>
  return <a href={`#${anchorId(bookmark)}`}>{children}</a>
}

interface FootnoteCallProps {
  /** 1-based. */
  readonly number: number
}

/** A footnote's number after the words that it belongs to. */
export function FootnoteCall({ number }: FootnoteCallProps) {
  return (
    <sup className="preview-call">
      <a href={`#${anchorId(`footnote_${number}`)}`} role="doc-noteref">
        {number}
      </a>
    </sup>
  )
}

interface PackWordsProps {
  readonly runs: readonly PackRun[]
}

/** Words of one paragraph with their looks, footnote calls and the numbers of the comments at the side. */
export function PackWords({ runs }: PackWordsProps) {
  return runs.map((run, index) => {
    const { comments = [], footnote } = run
    const ending = comments.filter((comment) => runs[index + 1]?.comments?.includes(comment) !== true)
    return (
      <span className={comments.length > 0 ? 'preview-commented' : undefined} data-comments={ending.length > 0 ? ending.join(' · ') : undefined} key={index}>
        <Look run={run} />
        {footnote === undefined ? null : <FootnoteCall number={footnote} />}
      </span>
    )
  })
}

/** A link of a note shows where it leads; only the Word file follows it. */
function Look({ run: { text, italic, bold, superscript, marked, address, target } }: { readonly run: PackRun }) {
  const slanted = italic === true ? <em>{text}</em> : text
  const heavy = bold === true ? <strong>{slanted}</strong> : slanted
  const raised = superscript === true ? <sup>{heavy}</sup> : heavy
  const lit = marked === true ? <mark>{raised}</mark> : raised
  if (target !== undefined) return <LinkTo bookmark={target}>{lit}</LinkTo>
  return address === undefined ? (
    lit
  ) : (
    <span className="preview-address" title={address}>
      {lit}
    </span>
  )
}
