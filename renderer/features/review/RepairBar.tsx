import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface RepairBarProps {
  readonly actions: readonly RepairAction[]
  readonly label: string
  /** Said before the actions: what the keys do now. */
  readonly hint?: string
}

export interface RepairAction {
  readonly words: string
  /** What it does, in a sentence. */
  readonly hint?: string
  readonly key: string
  readonly run: () => void
  readonly disabled?: boolean
  /** Left out where the list is narrow; its key and the menu of kinds still do it. */
  readonly wide?: boolean
}

/** What can be done with the paragraph, always in the same place; arrows walk through it. */
export function RepairBar({ actions, label, hint }: RepairBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const { i18n } = useTranslation()
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const direction = i18n.dir() === 'rtl' ? -step : step
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])].filter((one) => one.offsetParent !== null)
    const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + direction]
    event.preventDefault()
    event.stopPropagation()
    next?.focus()
  }
  // The words that are selected must stay so while the bar is clicked.
  const keepSelection = (event: { preventDefault(): void }) => event.preventDefault()
  const first = actions.find(({ disabled }) => !disabled)
  return (
    <div ref={bar} className="repair-bar" role="toolbar" tabIndex={-1} aria-label={label} onKeyDown={walk} onMouseDown={keepSelection}>
      {hint ? <span className="repair-hint">{hint}</span> : null}
      {actions.map((action) => (
        <button
          key={action.words}
          type="button"
          className={action.wide ? 'wide' : undefined}
          tabIndex={action === first ? 0 : -1}
          disabled={action.disabled}
          title={action.hint}
          onClick={action.run}
        >
          {action.words} <kbd>{action.key}</kbd>
        </button>
      ))}
    </div>
  )
}
