import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import type { Change } from '#renderer/db/change.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { useRichTextWords } from '#renderer/desk/rich-text-words.ts'
import type { RichText } from '#shared/domain/rich-text'
import { isBlank } from '#shared/rich-text/plain-text'
import { usePausing } from './use-pausing.ts'
import { useSaving } from './use-saving.ts'
import { useUndone } from './use-undone.ts'

const RichTextField = lazy(async () => ({ default: (await import('#renderer/ui/rich-text/RichTextField.tsx')).RichTextField }))

/** What was typed without a longer rest is one step to undo. */
const sittingMs = 10_000

interface AutosavedRichTextProps {
  readonly stored: RichText
  /** Names the field among all fields of the library, for undo. */
  readonly field: string
  readonly label: string
  readonly placeholder: string
  readonly save: (body: RichText) => Promise<Change>
  /** Whether the writer begins here while nothing is written. */
  readonly takesFocus?: boolean
  /** What stands under the words, of the words as they are typed. */
  readonly children?: (body: RichText) => ReactNode
}

/** A field for rich text that is stored after each pause. The field keeps its own words; after an undo it begins anew with those of the library. */
export function AutosavedRichText({ stored, field, label, placeholder, save, takesFocus = true, children }: AutosavedRichTextProps) {
  const { env } = useDesk()
  const run = useSaving()
  const words = useRichTextWords(label, placeholder)
  const [startsEmpty] = useState(() => isBlank(stored))
  const [shown, setShown] = useState(stored)
  const [beginning, setBeginning] = useState(0)
  const [isUndone, setUndone] = useState(false)
  useUndone(() => setUndone(true))
  // The library tells its words a moment after a step was taken back.
  if (isUndone && JSON.stringify(stored) !== JSON.stringify(shown)) {
    setUndone(false)
    setShown(stored)
    setBeginning(beginning + 1)
  }
  const sitting = useRef({ id: '', endsAt: 0 })
  const store = usePausing((now: RichText) => {
    const at = Date.parse(env.now())
    sitting.current = { id: at > sitting.current.endsAt ? env.newId() : sitting.current.id, endsAt: at + sittingMs }
    void run(() => save(now), `${field} ${sitting.current.id}`)
  })
  return (
    <>
      <Suspense fallback={<div className="item-part-loading" />}>
        <RichTextField
          key={beginning}
          initial={shown}
          words={words}
          takesFocus={takesFocus && startsEmpty && beginning === 0}
          onChange={(now) => {
            setUndone(false)
            setShown(now)
            store(now)
          }}
        />
      </Suspense>
      {children?.(shown)}
    </>
  )
}
