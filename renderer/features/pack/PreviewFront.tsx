import { logoAddress } from '#renderer/export/logo-address.ts'
import type { BriefingPack } from '#shared/domain/pack'
import { LinkTo, PackWords } from './PackWords.tsx'
import { anchorId, tongue } from './pack-anchors.ts'

interface PreviewCoverProps {
  readonly pack: BriefingPack
}

/** The cover. Its title is an `h2`, for the page around the preview has its own `h1`. */
export function PreviewCover({ pack: { cover, audience, look } }: PreviewCoverProps) {
  return (
    <header className="preview-cover" data-stands={cover.stands}>
      {look.logo === null ? null : <img className="preview-logo" src={logoAddress(look.logo)} alt={look.logo.alt} />}
      <p className="preview-kicker">
        <span>{cover.kicker}</span> <strong data-audience={audience}>{cover.mark}</strong>
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

interface PreviewContentsProps {
  readonly pack: BriefingPack
  /** Entries that stand on the sheet, half-open. */
  readonly part: { readonly from: number; readonly to: number }
  readonly pageOf: ReadonlyMap<string, number>
}

/** The contents, or what of them stands on a sheet, with the pages that they lead to. */
export function PreviewContents({ pack: { contents, contentsTitle }, part, pageOf }: PreviewContentsProps) {
  const headingId = anchorId('contents')
  const isFirst = part.from === 0
  const Place = isFirst ? 'nav' : 'div'
  return (
    <Place className="preview-contents" aria-labelledby={isFirst ? headingId : undefined}>
      {isFirst ? <h3 id={headingId}>{contentsTitle}</h3> : null}
      <ol>
        {contents.slice(part.from, part.to).map((entry) => (
          <li key={entry.bookmark} data-level={entry.level} data-page-number={pageOf.get(entry.bookmark)} {...tongue(entry)}>
            <LinkTo bookmark={entry.bookmark}>{entry.text}</LinkTo>
          </li>
        ))}
      </ol>
    </Place>
  )
}
