import { useEffect, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { keepStyleOut } from '#renderer/ui/keep-style-out.ts'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { MenuCommand } from '#shared/ipc/contract'
import type { View } from '../view.ts'
import { findParagraph, listActions, matching, type PaletteEntry, textEntry, typedPlace } from './entries.ts'
import './palette.css'

interface PaletteProps {
  readonly view: View['name']
  /** The open text; null where there is none. */
  readonly reading: EditionId | null
  readonly onCommand: (command: MenuCommand) => void
  readonly onOpenText: (editionId: EditionId, paragraphId: ParagraphId | null) => void
  readonly onClose: () => void
}

keepStyleOut()

/** More would not be read. */
const maxShown = 12

/** Every action by its name, every text by its symbol or title, a paragraph by its number. */
export function Palette({ view, reading, onCommand, onOpenText, onClose }: PaletteProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const texts = useLiveQuery(async () => (await db.editions.toArray()).map((edition) => textEntry(edition, t)), [db, t]) ?? []
  const place = useLiveQuery(async () => {
    const path = typedPlace(typed)
    return path && reading ? findParagraph(db, reading, path, t) : null
  }, [db, typed, reading, t])
  const actions = listActions(view, t)
  const found = typed.trim() === '' ? actions : [...(place ? [place] : []), ...matching([...actions, ...texts], typed)]
  const shown = found.slice(0, typed.trim() === '' ? found.length : maxShown)

  const run = ({ act }: PaletteEntry) => {
    onClose()
    // After the dialog has gone and given the focus back.
    requestAnimationFrame(() => {
      if (act.type === 'command') onCommand(act.command)
      else if (act.type === 'place') onOpenText(act.editionId, act.paragraphId)
      else (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: act.key, bubbles: true }))
    })
  }
  return (
    <Dialog title={t('palette.title')} closeLabel={t('app.close')} onClose={onClose} wide>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField className="palette-search" aria-label={t('palette.field')}>
          <Input ref={field} className="input palette-field" dir="auto" placeholder={t('palette.placeholder')} />
        </SearchField>
        <Menu
          className="palette-list"
          aria-label={t('palette.title')}
          items={shown}
          onAction={(id) => {
            const entry = shown.find((one) => one.id === id)
            if (entry) run(entry)
          }}
          renderEmptyState={() => t('palette.none')}
        >
          {({ words, hint }) => (
            <MenuItem className="palette-entry" textValue={words}>
              <span dir="auto">{words}</span>
              {hint === '' ? null : <kbd>{hint}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
