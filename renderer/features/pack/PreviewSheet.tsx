import { useTranslation } from 'react-i18next'
import type { BriefingPack } from '#shared/domain/pack'
import type { PackSheet } from '#shared/pack/paginate'
import { PreviewBlock } from './PreviewBlock.tsx'
import { PreviewContents, PreviewCover } from './PreviewFront.tsx'
import { PreviewLines } from './PreviewLines.tsx'
import { anchorId } from './pack-anchors.ts'

interface PreviewSheetProps {
  readonly pack: BriefingPack
  readonly sheet: PackSheet
  /** 1-based. */
  readonly page: number
  readonly pages: number
  readonly pageOf: ReadonlyMap<string, number>
  /** Those that begin on it, 1-based. */
  readonly comments: readonly number[]
}

/**
 * One page of the pack: running heads, what begins on it, its footnotes at its foot, comments at its side.
 *
 * A page that turns out fuller than was estimated grows. Running heads repeat the cover's words and are not read out.
 */
export function PreviewSheet({ pack, sheet, page, pages, pageOf, comments }: PreviewSheetProps) {
  const { header, footer, look, audience, blocks } = pack
  return (
    <div className="preview-page" data-page={page} data-orientation={sheet.orientation}>
      <div className="preview-sheet" data-paper={look.page}>
        <div className="preview-running" data-place="head" data-running="" aria-hidden="true">
          {page > 1 && (
            <>
              {look.headerText.trim() === '' ? null : <p>{look.headerText}</p>}
              <p>
                <strong data-audience={audience}>{header.mark}</strong> <span>{header.title}</span>
              </p>
            </>
          )}
        </div>
        <div className="preview-body">
          {sheet.hasCover && <PreviewCover pack={pack} />}
          {sheet.contents && <PreviewContents pack={pack} part={sheet.contents} pageOf={pageOf} />}
          {sheet.blocks.map((part) => blocks.slice(part.index, part.index + 1).map((block) => <PreviewBlock block={block} part={part} key={part.index} />))}
        </div>
        {sheet.footnotes.length > 0 && <SheetFootnotes pack={pack} numbers={sheet.footnotes} />}
        <div className="preview-running" data-place="foot" data-running="" aria-hidden="true">
          {page > 1 && (
            <>
              <p>
                <span>{footer.start}</span> <span>{footer.end.replace('{page}', String(page)).replace('{pages}', String(pages))}</span>
              </p>
              {look.footerText.trim() === '' ? null : <p>{look.footerText}</p>}
            </>
          )}
        </div>
      </div>
      {comments.length > 0 && <SheetComments pack={pack} numbers={comments} />}
    </div>
  )
}

function SheetFootnotes({ pack, numbers }: { readonly pack: BriefingPack; readonly numbers: readonly number[] }) {
  return (
    <ol className="preview-footnotes" data-apart="footnotes">
      {numbers.map((number) =>
        pack.footnotes.slice(number - 1, number).map(({ text, direction }) => (
          <li key={number} value={number} id={anchorId(`footnote_${number}`)} dir={direction}>
            {text}
          </li>
        )),
      )}
    </ol>
  )
}

function SheetComments({ pack, numbers }: { readonly pack: BriefingPack; readonly numbers: readonly number[] }) {
  const { t } = useTranslation()
  return (
    <ol className="preview-comments" data-apart="comments" aria-label={t('pack.comments')}>
      {numbers.map((number) =>
        pack.comments.slice(number - 1, number).map(({ author, date, lines }) => (
          <li key={number} value={number}>
            <p className="preview-comment-by" data-number={number} data-running="">
              {author === '' ? null : <bdi>{author}</bdi>} <time dateTime={date}>{date.slice(0, 10)}</time>
            </p>
            <PreviewLines lines={lines} />
          </li>
        )),
      )}
    </ol>
  )
}
