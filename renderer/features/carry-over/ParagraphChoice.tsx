import { useTranslation } from 'react-i18next'
import type { CarryOverReport } from '#renderer/db/carry-over.ts'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { PickDialog } from './PickDialog.tsx'
import { shortLabel } from './place-of.ts'

interface ParagraphChoiceProps {
  readonly report: CarryOverReport
  /** Where the list opens. */
  readonly nearId: ParagraphId
  readonly onChoose: (paragraph: Paragraph) => void
  readonly onClose: () => void
}

/** Lets a person say on which paragraph of the new edition a note belongs. */
export function ParagraphChoice({ report: { paragraphs }, nearId, onChoose, onClose }: ParagraphChoiceProps) {
  const { t } = useTranslation()
  return (
    <PickDialog
      title={t('carryOver.chooseTitle')}
      fieldLabel={t('carryOver.chooseField')}
      closeLabel={t('app.close')}
      noneLabel={t('carryOver.chooseNone')}
      startId={nearId}
      pickables={paragraphs.map((paragraph) => ({ id: paragraph.id, name: shortLabel(paragraph), words: paragraph.text }))}
      onPick={(id) => {
        const paragraph = paragraphs.find((one) => one.id === id)
        if (paragraph) onChoose(paragraph)
      }}
      onClose={onClose}
    />
  )
}
