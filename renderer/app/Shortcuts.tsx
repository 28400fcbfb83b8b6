import { useTranslation } from 'react-i18next'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { keySections } from './keys.ts'

/** Every key of the app on one sheet. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('app.shortcuts')} closeLabel={t('app.close')} onClose={onClose} wide>
      <div className="shortcut-sheet">
        {keySections.map(({ heading, keys }) => (
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
