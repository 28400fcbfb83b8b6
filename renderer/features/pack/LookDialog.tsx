import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { changeLook, getLook } from '#renderer/db/pack-looks.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { PackLook } from '#shared/domain/pack-look'
import { LookFiles } from './LookFiles.tsx'
import { LookText } from './LookText.tsx'
import './look.css'

const pages: readonly PackLook['page'][] = ['A4', 'Letter']
/** Faces that most computers have. */
const knownFonts = ['Arial', 'Calibri', 'Cambria', 'Garamond', 'Georgia', 'Roboto', 'Times New Roman', 'Verdana']
const usualAccent = '#0b5c7a'

/** How the organisation's packs look: changes are stored as they are made, and the preview follows. */
export function LookDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { db, history } = useDesk()
  const look = useLiveQuery(() => getLook(db), [db])
  if (look === undefined) return null
  const change = (edit: Partial<PackLook>, coalesce?: string) => void history.run(() => changeLook(db, edit), coalesce)
  return (
    <Dialog title={t('pack.look.title')} closeLabel={t('app.close')} onClose={onClose} wide>
      <p className="look-hint">{t('pack.look.hint')}</p>
      <div className="look-fields">
        <fieldset>
          <legend>{t('pack.look.page')}</legend>
          {pages.map((page) => (
            <label key={page} className="look-page">
              <input type="radio" name="page" checked={look.page === page} onChange={() => change({ page })} />
              {t(`pack.look.pages.${page}`)}
            </label>
          ))}
        </fieldset>
        <div className="look-accent">
          <label htmlFor="look-accent">{t('pack.look.accent')}</label>
          <input id="look-accent" type="color" value={look.accent ?? usualAccent} onChange={({ target }) => change({ accent: target.value }, 'look:accent')} />
          <Button look="quiet" disabled={look.accent === null} onClick={() => change({ accent: null })}>
            {t('pack.look.accentUsual')}
          </Button>
        </div>
        <LookText
          label={t('pack.look.textFont')}
          value={look.textFont ?? ''}
          list="look-fonts"
          placeholder={t('pack.look.fontPlaceholder')}
          onChange={(name) => change({ textFont: name.trim() === '' ? null : name }, 'look:textFont')}
        />
        <LookText
          label={t('pack.look.headingFont')}
          value={look.headingFont ?? ''}
          list="look-fonts"
          placeholder={t('pack.look.fontPlaceholder')}
          onChange={(name) => change({ headingFont: name.trim() === '' ? null : name }, 'look:headingFont')}
        />
        <datalist id="look-fonts">
          {knownFonts.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        <LookText label={t('pack.look.headerText')} value={look.headerText} onChange={(headerText) => change({ headerText }, 'look:headerText')} />
        <LookText label={t('pack.look.footerText')} value={look.footerText} onChange={(footerText) => change({ footerText }, 'look:footerText')} />
        <LookFiles look={look} onChange={change} />
      </div>
    </Dialog>
  )
}
