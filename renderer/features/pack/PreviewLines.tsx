import type { NoteLine } from '#shared/domain/pack'
import { PackWords } from './PackWords.tsx'

/** Lines of a note, a comment or a cell, each a paragraph; markers of lists hang. */
export function PreviewLines({ lines }: { readonly lines: readonly NoteLine[] }) {
  return lines.map(({ runs, direction, depth, marker }, index) => (
    <p key={index} dir={direction} data-depth={Math.min(depth, 3)}>
      {marker === null ? null : <span className="preview-marker">{marker} </span>}
      <PackWords runs={runs} />
    </p>
  ))
}
