import { useTranslation } from 'react-i18next'
import type { PackBlock, PackChange } from '#shared/domain/pack'
import type { BlockOnSheet } from '#shared/pack/paginate'
import { PreviewCitation } from './PreviewCitation.tsx'
import { anchorId, tongue } from './pack-anchors.ts'

interface PreviewChangesProps {
  readonly block: PackBlock & { readonly type: 'changes' }
  readonly part: BlockOnSheet
}

/** Words as they are to be changed: deleted ones struck through, inserted ones underlined, both said to who does not see it. */
export function PreviewChanges({ block, part }: PreviewChangesProps) {
  const { paragraphs, direction } = block
  const isFirst = part.from === 0
  return (
    <figure className="preview-quotation preview-changes" id={isFirst ? anchorId(block.bookmark) : undefined}>
      <div className="preview-quoted" dir={direction}>
        {paragraphs.slice(part.from, part.to).map(({ label, level, remark, changes }, index) => (
          <div key={index}>
            {remark === null ? null : <p className="preview-change-remark">{remark}</p>}
            <p className="preview-numbered" data-level={Math.min(level, 4)} {...tongue(block)}>
              <span className="preview-number">{label}</span>{' '}
              {changes.map((change, place) => (
                <Changed change={change} key={place} />
              ))}
            </p>
          </div>
        ))}
      </div>
      {part.to < paragraphs.length ? null : <PreviewCitation {...block} />}
    </figure>
  )
}

/** What is said of the words stands in a style, so that it is no word of the pack. */
function Changed({ change: { change, text } }: { readonly change: PackChange }) {
  const { t } = useTranslation()
  switch (change) {
    case 'same':
      return <span>{text}</span>
    case 'deleted':
      return <del data-said={t('pack.deletedWords')}>{text}</del>
    case 'inserted':
      return <ins data-said={t('pack.insertedWords')}>{text}</ins>
  }
}
