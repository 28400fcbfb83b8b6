import { memo } from 'react'
import { CircleAlert, CircleCheck, Files, LoaderCircle, Lock, MessageSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { sayCarried } from '#renderer/desk/say-carried.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { EditionId } from '#shared/domain/ids'
import type { SourceFile } from '#shared/domain/import'
import { editionOf, type ImportLine, isEnded, isLocked, type LineState, type ReadState, type RereadState } from './import-line.ts'
import type { ImportQueue } from './import-queue.ts'
import { PasswordField } from './PasswordField.tsx'

interface ImportRowProps {
  readonly line: ImportLine
  readonly imports: ImportQueue
  readonly onOpen: (id: EditionId) => void
  readonly onReview: (id: EditionId) => void
  readonly onCarryOver: (id: EditionId) => void
  readonly onReturned: (file: SourceFile) => void
}

/** One file: how far its reading is, what came of it, and what can be done. */
export const ImportRow = memo(function ImportRow({ line, imports, onOpen, onReview, onCarryOver, onReturned }: ImportRowProps) {
  const { t } = useTranslation()
  const { id, name, state } = line
  const opens = editionOf(line)
  return (
    <li className={`import-line ${state.step}`}>
      <StepIcon line={line} />
      <div>
        <strong dir="auto">{name}</strong>
        {state.step === 'locked' ? (
          <PasswordField key={String(state.isWrong)} name={name} isWrong={state.isWrong} onPassword={(password) => imports.unlock(id, password)} />
        ) : (
          <Outcome state={state} name={name} />
        )}
        {state.step === 'read' && state.carried ? (
          <p className="import-carried">
            {sayCarried(t, state.carried)}{' '}
            <Button look="quiet" aria-label={t('carryOver.reportOf', { name })} onClick={() => onCarryOver(state.editionId)}>
              {t('carryOver.seeReport')}
            </Button>
          </p>
        ) : null}
        {state.step === 'read' && state.tracked ? (
          <p className="import-tracked">
            {t(`import.tracked.${state.tracked.as}`)}
            {state.tracked.canReadOriginal ? (
              <Button look="quiet" aria-label={t('import.readOriginalOne', { name })} onClick={() => imports.readOriginal(id)}>
                {t('import.readOriginal')}
              </Button>
            ) : null}
          </p>
        ) : null}
        {state.step === 'returned' ? (
          <p className="import-returned">
            <Button aria-label={t('import.takeCommentsOne', { name })} onClick={() => void imports.takeReturned(id).then((file) => file && onReturned(file))}>
              {t('import.takeComments')}
            </Button>
            <Button look="quiet" aria-label={t('import.asTextOne', { name })} onClick={() => imports.readAsText(id)}>
              {t('import.asText')}
            </Button>
          </p>
        ) : null}
      </div>
      {(state.step === 'read' || state.step === 'reread') && state.isDoubtful ? (
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
        <Button look="quiet" aria-label={t('import.cancelOne', { name })} onClick={() => imports.cancel(id)}>
          {t('import.cancel')}
        </Button>
      )}
    </li>
  )
})

function StepIcon({ line }: { readonly line: ImportLine }) {
  const { step } = line.state
  if (step === 'read' || step === 'reread') return <CircleCheck size={16} aria-hidden />
  if (step === 'returned') return <MessageSquare size={16} aria-hidden />
  if (step === 'noted') return <Files size={16} aria-hidden />
  if (step === 'refused') return <CircleAlert size={16} aria-hidden />
  return isLocked(line) ? <Lock size={16} aria-hidden /> : <LoaderCircle size={16} aria-hidden />
}

function Outcome({ state, name }: { readonly state: Exclude<LineState, { step: 'locked' }>; readonly name: string }) {
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
    case 'returned':
      return <p>{t('import.returned')}</p>
    case 'refused':
      return <p>{t(`import.error.${state.code}`, { title: state.known?.symbol ?? state.known?.title ?? '' })}</p>
    case 'noted':
      return <p>{t(state.isShown ? 'import.sameWordsShown' : 'import.sameWords', { title: state.known.symbol ?? state.known.title, file: state.known.sourceName })}</p>
    case 'reread':
      return <Again state={state} />
    case 'read':
      return <Found state={state} />
  }
}

function Found({ state: { draft, paragraphs, beside } }: { readonly state: ReadState }) {
  const { t } = useTranslation()
  const { masthead, report, comments } = draft
  const longest = [...report.numbering].sort((a, b) => Number(b.last) - Number(a.last) || 0)[0]
  const missing = report.numbering.flatMap((run) => run.missing)
  const found = [
    t('import.read', {
      count: paragraphs,
      symbol: masthead.symbol ?? t('library.noSymbol'),
      numbering: longest ? t('import.numbered', { first: longest.first, last: longest.last }) : t('import.noNumbers'),
    }),
    beside ? t('import.newEdition', { title: beside.symbol ?? beside.title }) : null,
    missing.length > 0 ? t('import.missing', { labels: missing.slice(0, 6).join(', ') }) : null,
    report.doubts.length > 0 ? t('import.doubts', { count: report.doubts.length }) : null,
    comments ? t('import.comments', { count: comments.length }) : null,
  ]
  return <p>{found.filter(Boolean).join(' · ')}</p>
}

function Again({ state: { repairsKept, repairsLost } }: { readonly state: RereadState }) {
  const { t } = useTranslation()
  const became = [
    t('import.readAgain'),
    repairsKept > 0 ? t('import.repairsKept', { count: repairsKept }) : null,
    repairsLost > 0 ? t('import.repairsLost', { count: repairsLost }) : null,
  ]
  return <p>{became.filter(Boolean).join(' · ')}</p>
}
