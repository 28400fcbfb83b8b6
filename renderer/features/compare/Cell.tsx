import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Piece } from '#shared/comparison/row-pieces'
import type { Edition } from '#shared/domain/edition'
import type { CellParagraph } from './row-cells.ts'

interface CellProps {
  readonly side: 'before' | 'after' | 'both'
  /** Empty where the text has nothing here. */
  readonly paragraphs: readonly CellParagraph[]
  readonly text: Pick<Edition, 'language' | 'direction'>
  /** Open brackets that begin in each paragraph. */
  readonly brackets: readonly number[]
}

/** A text's paragraphs in a row, with their numbers and their changed words. */
export function Cell({ side, paragraphs, text, brackets }: CellProps) {
  const { t } = useTranslation()
  return (
    <div className={`compare-cell ${side}`} lang={text.language} dir={text.direction}>
      {paragraphs.map(({ labels, pieces, end }, index) => {
        const of = (pieces[0] ?? labels[0] ?? end)?.of
        const open = brackets[index] ?? 0
        return (
          // A row's paragraphs never change places.
          <p key={index} className={`compare-paragraph ${of?.kind ?? ''} level-${of?.level ?? 0}`}>
            {labels.length > 0 ? (
              <span className="compare-label">
                {labels.map((label) => (
                  <Marked key={label.type} piece={label} />
                ))}
              </span>
            ) : null}
            <span className="compare-words">
              {pieces.map((piece, place) => (
                <Marked key={place} piece={piece} />
              ))}
              {end && side === 'both' ? <Marked piece={{ ...end, text: ' ¶' }} /> : null}
              {open > 0 ? (
                <span className="compare-brackets" dir="ltr" title={t('compare.bracketsHere', { count: open })}>
                  [{open}]<span className="visually-hidden">{t('compare.bracketsHere', { count: open })}</span>
                </span>
              ) : null}
            </span>
          </p>
        )
      })}
    </div>
  )
}

/** A stretch of words as it is: plain, deleted or inserted. What the eye sees by line and colour is said in words too. */
function Marked({ piece: { type, text, italic } }: { readonly piece: Piece }) {
  const { t } = useTranslation()
  const words = italic ? <i>{text}</i> : text
  if (type === 'same') return <Fragment>{words}</Fragment>
  const Mark = type === 'deleted' ? 'del' : 'ins'
  return (
    <Mark>
      <span className="visually-hidden">{t(`compare.begin.${type}`)}</span>
      {words}
      <span className="visually-hidden">{t(`compare.end.${type}`)}</span>
    </Mark>
  )
}
