import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '#renderer/db/change.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { SourceFile } from '#shared/domain/import'
import type { ChangeSentences } from '#shared/returned/proposals'
import type { ReturnedReport } from '#shared/returned/returned-lines'
import { type OpenReturned, openReturned } from './open-returned.ts'
import type { ReturnedRefusal } from './returned-worker.ts'

export type ReturnedState =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly task: 'look' | 'store'; readonly name: string }
  | { readonly step: 'asking'; readonly name: string; readonly report: ReturnedReport }
  | { readonly step: 'done'; readonly name: string; readonly report: ReturnedReport }
  | { readonly step: 'refused'; readonly name: string; readonly code: ReturnedRefusal | 'not-readable' | 'failed' }

export interface Returned {
  readonly state: ReturnedState
  /** Asks for files with the system's dialog, then looks at them one after the other. */
  readonly chooseFiles: () => void
  readonly look: (file: SourceFile) => void
  /** Stores what was previewed. */
  readonly store: () => void
  /** Ends what is under way, closes what is shown, and goes on to the next file that was chosen. */
  readonly leave: () => void
}

const idle: ReturnedState = { step: 'idle' }

/** Takes comments and changes of colleagues in from files that were sent out, after a look at what they bring. One at a time. */
export function useReturned(): Returned {
  const { t } = useTranslation()
  const { history, notices } = useDesk()
  const [state, setState] = useState(idle)
  const open = useRef<OpenReturned | null>(null)
  const waiting = useRef<readonly (() => void)[]>([])
  const sentences: ChangeSentences = {
    replace: t('returned.change.replace'),
    delete: t('returned.change.delete'),
    add: t('returned.change.add'),
    begin: t('returned.change.begin'),
    'add-paragraph': t('returned.change.addParagraph'),
  }

  const end = () => {
    open.current?.end()
    open.current = null
  }
  const leave = () => {
    end()
    setState(idle)
    const [next, ...rest] = waiting.current
    waiting.current = rest
    next?.()
  }
  const refuse = (name: string, code: Extract<ReturnedState, { step: 'refused' }>['code']) => {
    end()
    setState({ step: 'refused', name, code })
  }

  const look = async ({ name, bytes }: SourceFile) => {
    end()
    const started = openReturned()
    open.current = started
    setState({ step: 'working', task: 'look', name })
    const answer = await started.ask({ task: 'look', bytes, sentences })
    if (answer === null) return
    if (answer.type === 'planned') return setState({ step: 'asking', name, report: answer.report })
    refuse(name, answer.type === 'refused' ? answer.code : 'failed')
  }

  const chooseFiles = async () => {
    const files = await mainApi.openSourceFiles()
    waiting.current = files.map((file) => () => (file.ok ? void look(file.value) : refuse(file.error.name ?? '', file.error.code === 'too-large' ? 'too-large' : 'not-readable')))
    if (files.length > 0) leave()
  }

  const store = async () => {
    const file = open.current
    if (!file || state.step !== 'asking') return
    const { name } = state
    setState({ step: 'working', task: 'store', name })
    const stored = await history.run(async (): Promise<{ readonly change: Change; readonly report: ReturnedReport } | null> => {
      const answer = await file.ask({ task: 'store', sentences })
      if (answer?.type === 'stored') return answer
      if (answer) refuse(name, answer.type === 'refused' ? answer.code : 'failed')
      return null
    })
    if (!stored) return
    end()
    // What was new before it was stored is what the report is about.
    setState({ step: 'done', name, report: stored.report })
    notices.show(t('returned.stored', { name }), { undo: stored.change.rows.length > 0 })
  }

  return { state, chooseFiles: () => void chooseFiles(), look: (file) => void look(file), store: () => void store(), leave }
}
