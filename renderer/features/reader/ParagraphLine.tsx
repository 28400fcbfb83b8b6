import { memo } from 'react'
import type { Paragraph } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'
import type { ShownReference } from './references.ts'
import { Words } from './Words.tsx'

interface ParagraphLineProps {
  readonly paragraph: Paragraph
  readonly isSelected: boolean
  readonly isNoted: boolean
  /** Level for assistive technology; undefined where it is no heading. */
  readonly headingLevel: number | undefined
  readonly references: readonly ShownReference[]
  readonly onCall: (label: string) => void
}

/** A paragraph with its number hanging in front; dragged by its number onto another one, it is linked to it. */
export const ParagraphLine = memo(function ParagraphLine({ paragraph, isSelected, isNoted, headingLevel, references, onCall }: ParagraphLineProps) {
  const { id, kind, level } = paragraph
  const label = printedLabel(paragraph)
  return (
    <div
      className={`para ${kind} level-${level}`}
      role={headingLevel ? 'heading' : 'paragraph'}
      aria-level={headingLevel}
      aria-current={isSelected ? 'true' : undefined}
      data-paragraph={id}
      data-noted={isNoted || undefined}
      tabIndex={isSelected ? 0 : -1}
    >
      {label ? (
        <span className="para-label" draggable>
          {label}
        </span>
      ) : null}
      <Words paragraph={paragraph} references={references} isSelected={isSelected} onCall={onCall} />
    </div>
  )
})
