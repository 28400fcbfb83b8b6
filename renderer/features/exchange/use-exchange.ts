import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '#renderer/db/change.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { libraryFileName } from '#renderer/desk/file-name.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { SourceFile } from '#shared/domain/import'
import type { Meeting } from '#shared/domain/meeting'
import type { ExchangeError, ExchangeScope } from '#shared/exchange/exchange-file'
import type { PlannedRow } from '#shared/exchange/plan'
import { maxCrossingBytes } from '#shared/ipc/contract'
import { type OpenExchange, openExchange } from './open-exchange.ts'

declare const appVersion: string

export type ExchangeTask = 'export' | 'look' | 'store'

export type ExchangeState =
  | { readonly step: 'idle' }
  /** `total` 0 = not known yet. */
  | { readonly step: 'working'; readonly task: ExchangeTask; readonly done: number; readonly total: number }
  | { readonly step: 'asking'; readonly name: string; readonly scope: ExchangeScope; readonly rows: readonly PlannedRow[] }
  | { readonly step: 'refused'; readonly name: string; readonly error: ExchangeError }

export interface Exchange {
  readonly state: ExchangeState
  readonly exportLibrary: () => void
  readonly exportMeeting: (meeting: Pick<Meeting, 'id' | 'title'>) => void
  readonly chooseFile: () => void
  /** Stores the file that was previewed. */
  readonly store: () => void
  /** Ends what is under way and closes what is shown. */
  readonly leave: () => void
}

const idle: ExchangeState = { step: 'idle' }

/** Writes library files, and reads them in after a look at what they hold. One at a time. */
export function useExchange(): Exchange {
  const { t } = useTranslation()
  const { env, history, notices } = useDesk()
  const [state, setState] = useState(idle)
  const open = useRef<OpenExchange | null>(null)

  const complain = (key: 'failed' | 'notRead' | 'tooLargeToSave' | 'disk-full' | 'not-writable') =>
    notices.show(t(`exchange.error.${key}`), { tone: 'problem' })
  const leave = () => {
    open.current?.end()
    open.current = null
    setState(idle)
  }
  const begin = (task: ExchangeTask): OpenExchange => {
    open.current?.end()
    const started = openExchange(({ done, total }) => setState({ step: 'working', task, done, total }))
    open.current = started
    setState({ step: 'working', task, done: 0, total: 0 })
    return started
  }

  const write = async (meeting: Pick<Meeting, 'id' | 'title'> | null) => {
    const name = meeting ? meeting.title.trim() || t('meeting.untitled') : t('exchange.libraryName', { date: env.now().slice(0, 10) })
    const answer = await begin('export').ask({ task: 'write', meetingId: meeting?.id ?? null, origin: { appVersion, created: env.now() } })
    if (answer === null) return
    leave()
    if (answer.type !== 'written') return complain('failed')
    if (answer.bytes.length > maxCrossingBytes) return complain('tooLargeToSave')
    const saved = await mainApi.saveFile(libraryFileName(name), answer.bytes)
    if (saved.ok) return saved.value === null ? undefined : notices.show(t('exchange.saved', { name: saved.value }))
    const { code } = saved.error
    complain(code === 'disk-full' || code === 'not-writable' ? code : 'failed')
  }

  const look = async ({ name, bytes }: SourceFile) => {
    const answer = await begin('look').ask({ task: 'look', bytes })
    if (answer === null) return
    if (answer.type === 'planned') return setState({ step: 'asking', name, scope: answer.scope, rows: answer.rows })
    leave()
    if (answer.type === 'refused') setState({ step: 'refused', name, error: answer.error })
    else complain('failed')
  }
  const choose = async () => {
    const chosen = await mainApi.openLibraryFile()
    if (chosen.ok) return chosen.value === null ? undefined : look(chosen.value)
    const { code, name } = chosen.error
    if (code === 'too-large') setState({ step: 'refused', name: name ?? '', error: { code, detail: '' } })
    else complain('notRead')
  }

  const store = async () => {
    const file = open.current
    if (!file || state.step !== 'asking') return
    setState({ step: 'working', task: 'store', done: 0, total: 0 })
    const { name } = state
    const stored = await history.run(async (): Promise<Change | null> => {
      const answer = await file.ask({ task: 'store' })
      if (answer === null) return null
      leave()
      if (answer.type === 'stored') return answer.change
      if (answer.type === 'refused') setState({ step: 'refused', name, error: answer.error })
      else complain('failed')
      return null
    })
    if (stored) notices.show(t('exchange.stored', { name }), { undo: stored.rows.length > 0 })
  }

  return {
    state,
    exportLibrary: () => void write(null),
    exportMeeting: (meeting) => void write(meeting),
    chooseFile: () => void choose(),
    store: () => void store(),
    leave,
  }
}
