import type { View } from './view.ts'

const everywhere = [
  ['shortcuts.places', 'Ctrl 1 – 6'],
  ['shortcuts.import', 'Ctrl O'],
  ['shortcuts.paste', 'Ctrl V'],
  ['shortcuts.undo', 'Ctrl Z'],
  ['shortcuts.redo', 'Ctrl ⇧ Z'],
  ['shortcuts.filter', 'Ctrl F'],
  ['shortcuts.palette', 'Ctrl K'],
  ['shortcuts.sheet', '? · F1'],
] as const

const inReader = [
  ['shortcuts.move', 'J · K'],
  ['shortcuts.note', 'N'],
  ['shortcuts.add', 'M'],
  ['shortcuts.copy', 'C'],
  ['shortcuts.kinds', '1 – 7'],
  ['shortcuts.tag', 'T'],
  ['shortcuts.link', 'L'],
  ['shortcuts.walkNotes', '[ · ]'],
  ['shortcuts.open', '↵'],
  ['shortcuts.remove', 'Del'],
  ['shortcuts.filterNotes', '/'],
  ['shortcuts.noteList', 'O'],
  ['shortcuts.sideBySide', 'S'],
  ['shortcuts.escape', 'Esc'],
  ['shortcuts.size', '+ · −'],
] as const

const inReview = [
  ['shortcuts.reviewDoubts', '. · ,'],
  ['shortcuts.reviewRight', 'R'],
  ['shortcuts.reviewMove', '↓ · ↑'],
  ['shortcuts.reviewCut', 'S · M'],
  ['shortcuts.reviewName', 'K · L · [ · ]'],
  ['shortcuts.reviewWords', 'W'],
  ['shortcuts.reviewApart', 'H · F · X'],
  ['shortcuts.reviewFront', 'E · P'],
  ['shortcuts.reviewDone', 'Ctrl ↵'],
] as const

const inCompare = [
  ['shortcuts.compareWalk', 'J · K'],
  ['shortcuts.compareOther', 'G'],
  ['shortcuts.compareLayout', 'V'],
  ['shortcuts.compareChanges', 'C'],
  ['shortcuts.compareOpen', 'O · ⇧ O'],
  ['shortcuts.compareAdd', 'M'],
] as const

const inMeeting = [
  ['shortcuts.meetingViews', '1 – 4'],
  ['shortcuts.meetingOrder', 'Alt ↑ · ↓'],
  ['shortcuts.meetingReclip', 'M'],
  ['shortcuts.meetingRemove', 'Del'],
] as const

const inCarryOver = [
  ['shortcuts.carryWalk', 'J · K'],
  ['shortcuts.carryAccept', 'A'],
  ['shortcuts.carryPlaces', '1 · 2 · 3'],
  ['shortcuts.carryRefuse', 'R'],
  ['shortcuts.carryChoose', 'C'],
  ['shortcuts.carryOpen', 'O'],
] as const

const inNote = [
  ['shortcuts.noteKind', 'Alt 1 – 7'],
  ['shortcuts.noteLooks', 'Ctrl B · I'],
  ['shortcuts.noteLists', 'Ctrl ⇧ 8 · 7'],
  ['shortcuts.noteDone', 'Esc · Ctrl ↵'],
] as const

const inNotes = [
  ['shortcuts.notesWalk', 'J · K'],
  ['shortcuts.notesOpen', '↵'],
  ['shortcuts.notesWords', '/'],
  ['shortcuts.notesAdd', 'M'],
  ['shortcuts.notesDelete', 'Del'],
  ['shortcuts.tagRename', 'F2'],
  ['shortcuts.tagMove', 'Alt → · ←'],
] as const

/** The keys of the app by the place where they work: null = everywhere, or while a note is written. Shown on the sheet and in the palette. */
export const keySections = [
  { heading: 'shortcuts.everywhere', view: null, keys: everywhere },
  { heading: 'shortcuts.inReader', view: 'reader', keys: inReader },
  { heading: 'shortcuts.inNote', view: null, keys: inNote },
  { heading: 'shortcuts.inNotes', view: 'notes', keys: inNotes },
  { heading: 'shortcuts.inMeeting', view: 'meetings', keys: inMeeting },
  { heading: 'shortcuts.inReview', view: 'review', keys: inReview },
  { heading: 'shortcuts.inCompare', view: 'compare', keys: inCompare },
  { heading: 'shortcuts.inCarryOver', view: 'carry-over', keys: inCarryOver },
] as const satisfies readonly { readonly heading: string; readonly view: View['name'] | null; readonly keys: readonly (readonly [string, string])[] }[]
