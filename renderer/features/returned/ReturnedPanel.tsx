import { useTranslation } from 'react-i18next'
import { RefusalDialog } from '#renderer/ui/RefusalDialog.tsx'
import { WorkPanel } from '#renderer/ui/WorkPanel.tsx'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { ReturnedPreview } from './ReturnedPreview.tsx'
import { ReturnedList } from './ReturnedList.tsx'
import type { Returned, ReturnedState } from './use-returned.ts'
import './returned.css'

interface ReturnedPanelProps {
  readonly returned: Returned
  readonly onOpenText: (editionId: EditionId, paragraphId: ParagraphId) => void
  /** Shows what waits for a person on a text. */
  readonly onTray: (editionId: EditionId) => void
}

/** What is being read, what a returned file would bring, what it brought, or why it was refused. */
export function ReturnedPanel({ returned: { state, store, leave }, onOpenText, onTray }: ReturnedPanelProps) {
  switch (state.step) {
    case 'idle':
      return null
    case 'working':
      return <Working state={state} onCancel={leave} />
    case 'asking':
      return <ReturnedPreview name={state.name} report={state.report} onStore={store} onClose={leave} />
    case 'done':
      return <ReturnedList name={state.name} report={state.report} onOpenText={onOpenText} onTray={onTray} onClose={leave} />
    case 'refused':
      return <Refused state={state} onClose={leave} />
  }
}

type StateOf<Step extends ReturnedState['step']> = Extract<ReturnedState, { readonly step: Step }>

function Working({ state: { task, name }, onCancel }: { readonly state: StateOf<'working'>; readonly onCancel: () => void }) {
  const { t } = useTranslation()
  return (
    <WorkPanel
      label={t('returned.title')}
      words={t(`returned.working.${task}`, { name })}
      progress={null}
      {...(task === 'look' ? { cancel: { words: t('app.cancel'), onCancel } } : {})}
    />
  )
}

function Refused({ state: { name, code }, onClose }: { readonly state: StateOf<'refused'>; readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <RefusalDialog title={t('returned.title')} refused={t('returned.refused', { name })} why={t(`returned.refusal.${code}`)} closeWords={t('app.close')} onClose={onClose} />
  )
}
