import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { repairEdition } from '#renderer/db/repairs.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { EditionId } from '#shared/domain/ids'
import { type Command, type Plan, planRepair, type Standing } from './plan-repair.ts'

interface RepairQueue {
  readonly editionId: EditionId
  /** A new object each time the stored text has changed. */
  readonly text: object
  readonly standing: Standing
  /** Told once a repair is stored and the repaired text is here: where to stand, and what to say. */
  readonly onDone: (plan: Plan) => void
}

/** What is under way: the text that it began on, and what was planned, once it is stored. */
interface Running {
  readonly from: object
  readonly stored: Plan | null
}

/**
 * Carries out commands one after the other, each on the text as the one before left it: a key pressed three times
 * quickly means three paragraphs, not three times the same.
 */
export function useRepairQueue({ editionId, text, standing, onDone }: RepairQueue): {
  readonly run: (command: Command) => void
  /** Does something once all that was asked for before is done. */
  readonly afterwards: (last: () => void) => void
} {
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const waiting = useRef<(Command | (() => void))[]>([])
  const running = useRef<Running | null>(null)
  const [, wake] = useState(0)

  const carryOut = async (plan: Plan) => {
    running.current = { from: text, stored: null }
    try {
      const done = await history.run(async () => {
        const result = await repairEdition(db, editionId, plan.repair, env)
        return result.ok ? result.value : null
      })
      if (done) {
        running.current = { from: text, stored: plan }
        return wake((count) => count + 1)
      }
    } catch {
      // The transaction rolled back: the text is as it was before, which is what the sentence below says.
    }
    running.current = null
    waiting.current = []
    notices.show(t('review.notDone'), { tone: 'problem' })
  }

  /** The next command waits until the last one's text is on screen. */
  const goOn = useEffectEvent(() => {
    const { from, stored } = running.current ?? { from: null, stored: null }
    if (stored && from !== text) {
      running.current = null
      onDone(stored)
      return wake((count) => count + 1)
    }
    const command = running.current ? undefined : waiting.current.shift()
    if (typeof command === 'function') return command()
    const plan = command && planRepair(command, standing)
    if (plan) return void carryOut(plan)
    // Nothing to do it to: the next one's turn.
    if (command) wake((count) => count + 1)
  })
  useEffect(() => goOn())

  const queue = useCallback((one: Command | (() => void)) => {
    waiting.current.push(one)
    wake((count) => count + 1)
  }, [])
  return { run: queue, afterwards: queue }
}
