import { useEffect, useEffectEvent } from 'react'
import { useDesk } from '#renderer/desk/desk.ts'

/** Calls back when a step was taken back: what is shown ahead of the library is then out of date. */
export function useUndone(onUndone: () => void): void {
  const { history } = useDesk()
  const onStep = useEffectEvent(() => {
    // A new change leaves nothing to do again.
    if (history.getState().redoLabel !== null) onUndone()
  })
  useEffect(() => history.subscribe(() => onStep()), [history])
}
