import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { listParagraphs } from '#renderer/db/editions.ts'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { CompareBar } from './CompareBar.tsx'
import { OpenComparison } from './OpenComparison.tsx'
import { type ComparedText, useComparison } from './use-comparison.ts'
import { type ComparedFrom, usePair } from './use-pair.ts'
import './compare.css'

interface CompareProps {
  /** The text and paragraph from which it was asked for; null where it was opened as a place. */
  readonly from: ComparedFrom | null
  readonly onOpenText: (editionId: EditionId, paragraphId: ParagraphId) => void
  readonly onAddToMeeting: (drafts: readonly ClippingDraft[], subject: string) => void
  readonly onLibrary: () => void
}

/** Two texts of the library side by side, or what to do until there are two. */
export function Compare({ from, onOpenText, onAddToMeeting, onLibrary }: CompareProps) {
  const { t } = useTranslation()
  const pair = usePair(from)
  const before = useText(pair?.before ?? null)
  const after = useText(pair?.after ?? null)
  const compared = useComparison(before, after)

  if (!pair) return null
  if (pair.editions.length < 2) {
    return (
      <EmptyState title={t('compare.emptyTitle')} text={t('compare.emptyText')}>
        <Button look="primary" onClick={onLibrary}>
          {t('reader.toLibrary')}
        </Button>
      </EmptyState>
    )
  }
  const isSame = pair.before !== null && pair.before.id === pair.after?.id
  return (
    <div className="compare">
      <CompareBar editions={pair.editions} choice={pair.choice} onChoose={pair.choose} compared={isSame ? null : compared} onAddToMeeting={onAddToMeeting} />
      {!pair.before || !pair.after || isSame ? (
        <EmptyState title={t(isSame ? 'compare.sameTitle' : 'compare.chooseTitle')} text={t(isSame ? 'compare.sameText' : 'compare.chooseText')} />
      ) : compared ? (
        <OpenComparison
          key={`${compared.before.edition.id} ${compared.after.edition.id}`}
          {...compared}
          choice={pair.choice}
          onChoose={pair.choose}
          from={from}
          onOpenText={onOpenText}
          onAddToMeeting={onAddToMeeting}
        />
      ) : (
        <output className="opening">{t('compare.comparing')}</output>
      )}
    </div>
  )
}

/** A text with its paragraphs; null until they are read. */
function useText(edition: Edition | null): ComparedText | null {
  const { db } = useDesk()
  const id = edition?.id
  // Apart from the edition: what else becomes of it must not start the comparison anew.
  const words = useLiveQuery(async () => (id ? { id, paragraphs: await listParagraphs(db, id) } : null), [db, id])
  return useMemo(() => (edition && words?.id === edition.id ? { edition, paragraphs: words.paragraphs } : null), [edition, words])
}
