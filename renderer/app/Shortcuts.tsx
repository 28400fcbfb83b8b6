import { useTranslation } from 'react-i18next'
import { Dialog } from '#renderer/ui/Dialog.tsx'

const everywhere = [
  ['shortcuts.places', 'Ctrl 1 · 2 · 3 · 4 · 5'],
  ['shortcuts.import', 'Ctrl O'],
  ['shortcuts.paste', 'Ctrl V'],
  ['shortcuts.undo', 'Ctrl Z'],
  ['shortcuts.redo', 'Ctrl ⇧ Z'],
  ['shortcuts.filter', 'Ctrl F'],
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
  ['shortcuts.notesDelete', 'Del'],
  ['shortcuts.tagRename', 'F2'],
  ['shortcuts.tagMove', 'Alt → · ←'],
] as const

/** Every key of the app on one sheet. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('app.shortcuts')} closeLabel={t('app.close')} onClose={onClose} wide>
      <div className="shortcut-sheet">
        {([['shortcuts.everywhere', everywhere], ['shortcuts.inReader', inReader], ['shortcuts.inNote', inNote], ['shortcuts.inNotes', inNotes], ['shortcuts.inReview', inReview], ['shortcuts.inCompare', inCompare]] as const).map(([heading, keys]) => (
          <section key={heading}>
            <h3>{t(heading)}</h3>
            <dl>
              {keys.map(([words, key]) => (
                <div key={words}>
                  <dt>{t(words)}</dt>
                  <dd>
                    <kbd>{key}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
