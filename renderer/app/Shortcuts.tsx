import { useTranslation } from 'react-i18next'
import { Dialog } from '#renderer/ui/Dialog.tsx'

const everywhere = [
  ['shortcuts.places', 'Ctrl 1 · 2 · 3'],
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
  ['shortcuts.size', '+ · −'],
] as const

/** Every key of the app on one sheet. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('app.shortcuts')} closeLabel={t('app.close')} onClose={onClose} wide>
      <div className="shortcut-sheet">
        {([['shortcuts.everywhere', everywhere], ['shortcuts.inReader', inReader]] as const).map(([heading, keys]) => (
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
