import { useTranslation } from 'react-i18next'
import type { Paragraph } from '#shared/domain/paragraph'

interface WordsProps {
  readonly paragraph: Pick<Paragraph, 'text' | 'italics' | 'calls'>
  readonly onCall: (label: string) => void
}

/** A paragraph's words with their italics and footnote calls, in as many pieces as these cut it into. */
export function Words({ paragraph: { text, italics, calls }, onCall }: WordsProps) {
  const { t } = useTranslation()
  const cuts = [0, text.length, ...italics.flatMap(({ start, end }) => [start, end]), ...calls.map(({ offset }) => offset)]
  const bounds = [...new Set(cuts)].filter((cut) => cut >= 0 && cut <= text.length).toSorted((a, b) => a - b)
  const callsAt = (offset: number) =>
    calls
      .filter((call) => call.offset === offset)
      .map(({ label }) => (
        <button key={`call-${offset}-${label}`} type="button" tabIndex={-1} className="call" data-call aria-label={t('reader.footnote', { label })} onClick={() => onCall(label)}>
          {label}
        </button>
      ))
  return (
    <span data-words>
      {bounds.map((start, index) => {
        const end = bounds[index + 1]
        const words = end === undefined ? '' : text.slice(start, end)
        const isItalic = italics.some((range) => range.start <= start && start < range.end)
        return [...callsAt(start), words && (isItalic ? <i key={start}>{words}</i> : <span key={start}>{words}</span>)]
      })}
    </span>
  )
}
