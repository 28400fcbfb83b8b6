import type { ReviewKeys } from './use-review-keys.ts'
import type { ReviewState } from './use-review.ts'

interface ScreenKeys {
  readonly finish: () => void
  readonly toggleMasthead: () => void
  readonly togglePages: () => void
}

/** What the keys do: on paragraphs, or on the words of one while a place in them is chosen. */
export function reviewKeys(review: ReviewState, direction: 'ltr' | 'rtl', screen: ScreenKeys): ReviewKeys {
  const { doing, wordDoing, words, stepPlace } = review
  const [right, left] = direction === 'rtl' ? ([-1, 1] as const) : ([1, -1] as const)
  if (words.isChoosing) {
    return {
      'Mod+Enter': screen.finish,
      ArrowRight: () => stepPlace(right),
      ArrowLeft: () => stepPlace(left),
      'Shift+ArrowRight': () => stepPlace(right, true),
      'Shift+ArrowLeft': () => stepPlace(left, true),
      Home: () => stepPlace('first'),
      End: () => stepPlace('last'),
      ArrowUp: wordDoing.up,
      ArrowDown: wordDoing.down,
      Enter: wordDoing.split,
      s: wordDoing.split,
      Escape: wordDoing.leave,
    }
  }
  return {
    'Mod+Enter': screen.finish,
    ArrowDown: () => review.walk(1),
    ArrowUp: () => review.walk(-1),
    '.': () => review.walkDoubts(1),
    ',': () => review.walkDoubts(-1),
    r: review.settleDoubt,
    s: doing.split,
    m: doing.merge,
    k: doing.chooseKind,
    l: doing.editLabel,
    '[': () => doing.level(-1),
    ']': () => doing.level(1),
    h: doing.heading,
    f: doing.footnote,
    x: doing.furniture,
    w: doing.chooseWords,
    e: screen.toggleMasthead,
    p: screen.togglePages,
    Escape: words.place !== null && wordDoing.leave,
  }
}
