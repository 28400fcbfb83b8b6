import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { diffWords } from '#shared/alignment/diff-words'
import type { Edition } from '#shared/domain/edition'
import { markWords } from './mark-words.ts'
import { MarkedWords } from './MarkedWords.tsx'
import type { NotedParagraph } from './place-of.ts'

interface CandidateProps {
  readonly place: NotedParagraph & { readonly citation: string }
  /** Null where the words that the note was written on are gone. */
  readonly was: NotedParagraph | null
  readonly edition: Edition
  readonly heading: string
  /** 0–1: the share of the note's words that stand here; null where that says nothing. */
  readonly score: number | null
  readonly isStanding: boolean
  /** 1-based; the key that places the note here. */
  readonly number: number
  readonly onPlace: () => void
}

/** A place that a note has, or may belong to, with what is new there. */
export function Candidate({ place, was, edition, heading, score, isStanding, number, onPlace }: CandidateProps) {
  const { t } = useTranslation()
  const { paragraph, noted, citation } = place
  const changes = was ? diffWords(was.paragraph.text, paragraph.text) : []
  const come = changes.flatMap(({ type, after }) => (type === 'inserted' ? [after] : []))
  return (
    <article className="carry-side" lang={edition.language} dir={edition.direction}>
      <header dir="ltr">
        <h2>{heading}</h2>
        <span>{citation}</span>
        {score === null ? null : <small>{score > 0 ? t('carryOver.share', { percent: Math.round(score * 100) }) : t('carryOver.sameParagraph')}</small>}
      </header>
      <p>
        <MarkedWords pieces={markWords(paragraph.text, come, noted)} change="inserted" />
      </p>
      {isStanding ? null : (
        <Button look={number === 1 ? 'primary' : 'plain'} dir="ltr" onClick={onPlace}>
          {t('carryOver.placeHere')} <kbd>{number === 1 ? '↵' : number}</kbd>
        </Button>
      )}
    </article>
  )
}
