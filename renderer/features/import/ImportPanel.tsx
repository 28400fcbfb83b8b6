import { useSyncExternalStore } from 'react'
import { CircleAlert, CircleCheck, LoaderCircle, Lock, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { EditionId } from '#shared/domain/ids'
import type { ImportLine, ImportQueue } from './import-queue.ts'
import { PasswordField } from './PasswordField.tsx'
import './import.css'

interface ImportPanelProps {
  readonly imports: ImportQueue
  readonly onOpen: (id: EditionId) => void
  readonly onReview: (id: EditionId) => void
}

/** Neither going on nor over: it waits for what only its owner knows. */
const isLocked = ({ state }: ImportLine) => state.step === 'locked'
const isEnded = ({ state }: ImportLine) => state.step === 'read' || state.step === 'refused'

/** What is being read and what came of it, one line a file. Never a blocking dialog. */
export function ImportPanel({ imports, onOpen, onReview }: ImportPanelProps) {
  const { t } = useTranslation()
  const lines = useSyncExternalStore(imports.subscribe, imports.getState)
  if (lines.length === 0) return null
  const running = lines.filter((line) => !isEnded(line) && !isLocked(line)).length
  const read = lines.filter(({ state }) => state.step === 'read').length
  const leaveFor = (open: (id: EditionId) => void, id: EditionId) => {
    // The list has said what it had to say, and would stand over the text.
    if (lines.every(({ state }) => state.step === 'read')) imports.clear()
    open(id)
  }
  return (
    <section className="imports" aria-label={t('import.title')}>
      <header>
        <h2 aria-live="polite">{running > 0 ? t('import.running', { count: running }) : t('import.finished', { count: read })}</h2>
        {running > 1 ? (
          <Button look="quiet" onClick={() => imports.cancelAll()}>
            {t('import.cancelAll')}
          </Button>
        ) : null}
        {running === 0 ? (
          <Button look="quiet" aria-label={t('import.close')} onClick={() => imports.clear()}>
            <X size={16} aria-hidden />
          </Button>
        ) : null}
      </header>
      <ul>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            onCancel={() => imports.cancel(line.id)}
            onPassword={(password) => imports.unlock(line.id, password)}
            onReadOriginal={() => imports.readOriginal(line.id)}
            onOpen={(id) => leaveFor(onOpen, id)}
            onReview={(id) => leaveFor(onReview, id)}
          />
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly line: ImportLine
  readonly onCancel: () => void
  readonly onPassword: (password: string) => void
  readonly onReadOriginal: () => void
  readonly onOpen: (id: EditionId) => void
  readonly onReview: (id: EditionId) => void
}

function Line({ line, onCancel, onPassword, onReadOriginal, onOpen, onReview }: LineProps) {
  const { name, state } = line
  const { t } = useTranslation()
  const opens = state.step === 'read' ? state.editionId : state.step === 'refused' ? state.known?.id : undefined
  return (
    <li className={`import-line ${state.step}`}>
      {state.step === 'read' ? <CircleCheck size={16} aria-hidden /> : null}
      {state.step === 'refused' ? <CircleAlert size={16} aria-hidden /> : null}
      {state.step === 'locked' ? <Lock size={16} aria-hidden /> : null}
      {isEnded(line) || isLocked(line) ? null : <LoaderCircle size={16} aria-hidden />}
      <div>
        <strong dir="auto">{name}</strong>
        {state.step === 'locked' ? (
          <PasswordField key={String(state.isWrong)} name={name} isWrong={state.isWrong} onPassword={onPassword} />
        ) : (
          <Outcome state={state} name={name} />
        )}
        {state.step === 'read' && state.tracked ? (
          <p className="import-tracked">
            {t(`import.tracked.${state.tracked.as}`)}
            {state.tracked.canReadOriginal ? (
              <Button look="quiet" aria-label={t('import.readOriginalOne', { name })} onClick={onReadOriginal}>
                {t('import.readOriginal')}
              </Button>
            ) : null}
          </p>
        ) : null}
      </div>
      {state.step === 'read' && state.isDoubtful ? (
        <Button aria-label={t('import.reviewOne', { name })} onClick={() => onReview(state.editionId)}>
          {t('import.review')}
        </Button>
      ) : null}
      {opens ? (
        <Button look="quiet" aria-label={t('import.openOne', { name })} onClick={() => onOpen(opens)}>
          {t('import.open')}
        </Button>
      ) : null}
      {isEnded(line) ? null : (
        <Button look="quiet" aria-label={t('import.cancelOne', { name })} onClick={onCancel}>
          {t('import.cancel')}
        </Button>
      )}
    </li>
  )
}

function Outcome({ state, name }: { readonly state: Exclude<ImportLine['state'], { step: 'locked' }>; readonly name: string }) {
  const { t } = useTranslation()
  switch (state.step) {
    case 'waiting':
      return <p>{t('import.waiting')}</p>
    case 'reading':
      return state.progress?.total ? (
        <p>
          {t('import.page', { done: state.progress.done, total: state.progress.total })}
          <progress aria-label={name} value={state.progress.done} max={state.progress.total} />
        </p>
      ) : (
        <p>{t('import.starting')}</p>
      )
    case 'storing':
      return <p>{t('import.storing')}</p>
    case 'refused':
      return <p>{t(`import.error.${state.code}`, { title: state.known?.symbol ?? state.known?.title ?? '' })}</p>
    case 'read': {
      const { masthead, report } = state.draft
      const longest = [...report.numbering].sort((a, b) => Number(b.last) - Number(a.last) || 0)[0]
      const missing = report.numbering.flatMap((run) => run.missing)
      const found = [
        t('import.read', {
          count: state.paragraphs,
          symbol: masthead.symbol ?? t('library.noSymbol'),
          numbering: longest ? t('import.numbered', { first: longest.first, last: longest.last }) : t('import.noNumbers'),
        }),
        missing.length > 0 ? t('import.missing', { labels: missing.slice(0, 6).join(', ') }) : null,
        report.doubts.length > 0 ? t('import.doubts', { count: report.doubts.length }) : null,
        state.draft.comments ? t('import.comments', { count: state.draft.comments.length }) : null,
      ]
      return <p>{found.filter(Boolean).join(' · ')}</p>
    }
  }
}
