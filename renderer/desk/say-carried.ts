import type { TFunction } from 'i18next'
import type { CarriedFigures } from './carry-notes.ts'

/** Says what a carry-over came to: `38 of 40 notes were carried over, 2 wait for you.` */
export function sayCarried(t: TFunction, { notes, waiting }: CarriedFigures): string {
  const carried = t('carryOver.carried', { count: notes, done: notes - waiting })
  return waiting > 0 ? `${carried} ${t('carryOver.wait', { count: waiting })}` : carried
}
