import type { ReactNode } from 'react'
import './empty-state.css'

/** What a screen shows when it has nothing yet: what it is for, and what to do first. */
export function EmptyState({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <section className="empty-state">
      <h1>{title}</h1>
      <p>{text}</p>
      {children ? <div className="empty-actions">{children}</div> : null}
    </section>
  )
}
