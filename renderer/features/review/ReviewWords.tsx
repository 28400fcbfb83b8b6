import type { Paragraph } from '#shared/domain/paragraph'

/** A paragraph's words with their italics; footnote calls stand small where they were printed. */
export function ReviewWords({ paragraph: { text, italics, calls } }: { readonly paragraph: Pick<Paragraph, 'text' | 'italics' | 'calls'> }) {
  const cuts = [0, text.length, ...italics.flatMap(({ start, end }) => [start, end]), ...calls.map(({ offset }) => offset)]
  const bounds = [...new Set(cuts)].filter((cut) => cut >= 0 && cut <= text.length).toSorted((a, b) => a - b)
  return (
    <span data-words>
      {bounds.map((start, index) => {
        const words = text.slice(start, bounds[index + 1] ?? start)
        const isItalic = italics.some((range) => range.start <= start && start < range.end)
        const own = calls.filter((call) => call.offset === start)
        return [
          own.map(({ label }) => (
            <sup key={`call-${start}-${label}`} data-call>
              {label}
            </sup>
          )),
          words && (isItalic ? <i key={start}>{words}</i> : <span key={start}>{words}</span>),
        ]
      })}
    </span>
  )
}
