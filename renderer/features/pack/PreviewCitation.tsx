import { FootnoteCall, LinkTo } from './PackWords.tsx'

interface PreviewCitationProps {
  readonly citation: string
  readonly citationTarget: string | null
  /** Null = no footnote. */
  readonly footnote: number | null
  readonly remarks: readonly string[]
}

/** Whence the words above are, and what the reader has to know of them. */
export function PreviewCitation({ citation, citationTarget, footnote, remarks }: PreviewCitationProps) {
  return (
    <figcaption>
      <p className="preview-citation">
        <cite>
          <LinkTo bookmark={citationTarget}>{citation}</LinkTo>
        </cite>
        {footnote === null ? null : <FootnoteCall number={footnote} />}
      </p>
      {remarks.map((remark) => (
        <p className="preview-remark" key={remark}>
          {remark}
        </p>
      ))}
    </figcaption>
  )
}
