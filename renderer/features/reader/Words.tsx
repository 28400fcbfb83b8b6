import { useTranslation } from 'react-i18next'
import type { Paragraph } from '#shared/domain/paragraph'
import type { ShownReference } from './references.ts'

interface WordsProps {
  readonly paragraph: Pick<Paragraph, 'text' | 'italics' | 'calls'>
  readonly references: readonly ShownReference[]
  /** Whether its references are reached with Tab: those of the selected paragraph only. */
  readonly isSelected: boolean
  readonly onCall: (label: string) => void
}

/** A paragraph's words with their italics, footnote calls and references, in as many pieces as these cut it into. */
export function Words({ paragraph: { text, italics, calls }, references, isSelected, onCall }: WordsProps) {
  const { t } = useTranslation()
  const ranges = [...italics, ...references.map(({ reference }) => reference)]
  const cuts = [0, text.length, ...ranges.flatMap(({ start, end }) => [start, end]), ...calls.map(({ offset }) => offset)]
  const bounds = [...new Set(cuts)].filter((cut) => cut >= 0 && cut <= text.length).toSorted((a, b) => a - b)
  const callsAt = (offset: number) =>
    calls
      .filter((call) => call.offset === offset)
      .map(({ label }) => (
        <button key={`call-${offset}-${label}`} type="button" tabIndex={-1} className="call" data-call aria-label={t('reader.footnote', { label })} onClick={() => onCall(label)}>
          {label}
        </button>
      ))
  const pieceAt = (start: number, words: string) => {
    const shown = references.find(({ reference }) => reference.start <= start && start < reference.end)
    const isItalic = italics.some((range) => range.start <= start && start < range.end)
    const piece = isItalic ? <i key={start}>{words}</i> : <span key={start}>{words}</span>
    if (!shown) return piece
    const { reference, isInLibrary } = shown
    return (
      <a
        key={start}
        href="#reference"
        className="reference"
        draggable={false}
        data-reference={references.indexOf(shown)}
        data-known={isInLibrary || undefined}
        tabIndex={isSelected && start === reference.start ? 0 : -1}
        title={isInLibrary ? t('reader.openReference') : t('reader.referenceElsewhere')}
      >
        {isItalic ? <i>{words}</i> : words}
      </a>
    )
  }
  return (
    <span data-words>
      {bounds.map((start, index) => {
        const end = bounds[index + 1]
        const words = end === undefined ? '' : text.slice(start, end)
        return [...callsAt(start), words && pieceAt(start, words)]
      })}
    </span>
  )
}
