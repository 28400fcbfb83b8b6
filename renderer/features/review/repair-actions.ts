import type { TFunction } from 'i18next'
import type { RepairAction } from './RepairBar.tsx'

/** What each action of the bar does. */
export interface RepairDoing {
  readonly split: () => void
  readonly merge: () => void
  readonly chooseKind: () => void
  readonly editLabel: () => void
  readonly level: (step: 1 | -1) => void
  readonly heading: () => void
  readonly footnote: () => void
  readonly furniture: () => void
  readonly chooseWords: () => void
}

/** The actions on a paragraph, in the order of their use. */
export function repairActions(t: TFunction, doing: RepairDoing, isLast: boolean): readonly RepairAction[] {
  return [
    { words: t('review.split'), hint: t('review.hint.split'), key: 'S', run: doing.split },
    { words: t('review.merge'), hint: t('review.hint.merge'), key: 'M', run: doing.merge, disabled: isLast },
    { words: t('review.kindAction'), hint: t('review.hint.kind'), key: 'K', run: doing.chooseKind },
    { words: t('review.labelAction'), hint: t('review.hint.label'), key: 'L', run: doing.editLabel },
    { words: t('review.levelUp'), hint: t('review.hint.levelUp'), key: '[', run: () => doing.level(-1) },
    { words: t('review.levelDown'), hint: t('review.hint.levelDown'), key: ']', run: () => doing.level(1) },
    { words: t('review.chooseWords'), hint: t('review.hint.words'), key: 'W', run: doing.chooseWords },
    { words: t('review.heading'), hint: t('review.hint.heading'), key: 'H', run: doing.heading, wide: true },
    { words: t('review.footnote'), hint: t('review.hint.footnote'), key: 'F', run: doing.footnote, wide: true },
    { words: t('review.furnitureAction'), hint: t('review.hint.furniture'), key: 'X', run: doing.furniture, wide: true },
  ]
}

export interface WordDoing {
  readonly split: () => void
  readonly up: () => void
  readonly down: () => void
  readonly leave: () => void
}

/** The actions on the place or words that are chosen. */
export function wordActions(t: TFunction, doing: WordDoing, hasSelection: boolean): readonly RepairAction[] {
  const up = hasSelection ? (['review.selectedUp', 'review.hint.selectedUp'] as const) : (['review.beforeUp', 'review.hint.before'] as const)
  const down = hasSelection ? (['review.selectedDown', 'review.hint.selectedDown'] as const) : (['review.afterDown', 'review.hint.after'] as const)
  return [
    { words: t('review.splitHere'), key: '↵', run: doing.split, disabled: hasSelection },
    { words: t(up[0]), hint: t(up[1]), key: '↑', run: doing.up },
    { words: t(down[0]), hint: t(down[1]), key: '↓', run: doing.down },
    { words: t('app.cancel'), key: 'Esc', run: doing.leave },
  ]
}
