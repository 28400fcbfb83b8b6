import { useTranslation } from 'react-i18next'
import { RefusalDialog } from '#renderer/ui/RefusalDialog.tsx'
import { WorkPanel } from '#renderer/ui/WorkPanel.tsx'
import { ExchangePreview } from './ExchangePreview.tsx'
import type { Exchange, ExchangeState } from './use-exchange.ts'
import './exchange.css'

interface ExchangePanelProps {
  readonly exchange: Exchange
}

/** What is being written or read, what a file would bring, or why it was refused. */
export function ExchangePanel({ exchange: { state, store, leave } }: ExchangePanelProps) {
  switch (state.step) {
    case 'idle':
      return null
    case 'working':
      return <Working state={state} onCancel={leave} />
    case 'asking':
      return <ExchangePreview name={state.name} scope={state.scope} rows={state.rows} onStore={store} onClose={leave} />
    case 'refused':
      return <Refused state={state} onClose={leave} />
  }
}

type StateOf<Step extends ExchangeState['step']> = Extract<ExchangeState, { readonly step: Step }>

function Working({ state: { task, done, total }, onCancel }: { readonly state: StateOf<'working'>; readonly onCancel: () => void }) {
  const { t } = useTranslation()
  return (
    <WorkPanel
      label={t('exchange.title')}
      words={t(`exchange.working.${task}`)}
      progress={total === 0 ? null : { done, total }}
      cancel={{ words: t('app.cancel'), onCancel }}
    >
      <p>{total === 0 ? ' ' : t('exchange.files', { done, total })}</p>
    </WorkPanel>
  )
}

function Refused({ state: { name, error }, onClose }: { readonly state: StateOf<'refused'>; readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <RefusalDialog
      title={t('exchange.title')}
      refused={t('exchange.refused', { name })}
      why={t(`exchange.refusal.${error.code}`)}
      {...(error.detail === '' ? {} : { detail: t('exchange.detail', { detail: error.detail }) })}
      closeWords={t('app.close')}
      onClose={onClose}
    />
  )
}
