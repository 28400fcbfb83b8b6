import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { Button } from './Button.tsx'
import './work-panel.css'

interface WorkPanelProps {
  readonly label: string
  /** What is being done; read out when it changes. */
  readonly words: string
  /** Null while nobody knows how far it goes. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** Left out where the work cannot be stopped any more. */
  readonly cancel?: { readonly words: string; readonly onCancel: () => void }
  /** How far it is, in words. */
  readonly children?: ReactNode
}

/** Long work that goes on in a corner of the window. */
export function WorkPanel({ label, words, progress, cancel, children }: WorkPanelProps) {
  return (
    <section className="work-panel" aria-label={label}>
      <h2 aria-live="polite">{words}</h2>
      {cancel ? (
        <Button look="quiet" onClick={cancel.onCancel}>
          <X size={14} aria-hidden />
          {cancel.words}
        </Button>
      ) : null}
      <progress {...(progress ? { value: progress.done, max: progress.total } : {})} aria-label={words} />
      {children}
    </section>
  )
}
