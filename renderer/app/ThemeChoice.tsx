import { useLiveQuery } from 'dexie-react-hooks'
import { Moon, Sun, SunMoon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { getSettings, saveSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Settings } from '#shared/domain/settings'

const nextTheme = { system: 'light', light: 'dark', dark: 'system' } as const satisfies Record<Settings['theme'], Settings['theme']>
const themeIcon = { system: SunMoon, light: Sun, dark: Moon }
const themeWord = { system: 'app.themeSystem', light: 'app.themeLight', dark: 'app.themeDark' } as const

/** One button that walks through the three appearances and says which one is on. */
export function ThemeChoice() {
  const { t } = useTranslation()
  const { db } = useDesk()
  const theme = useLiveQuery(() => getSettings(db), [db])?.theme ?? 'system'
  const Icon = themeIcon[theme]
  const words = `${t('app.theme')}: ${t(themeWord[theme])}`
  return (
    <Button look="quiet" aria-label={words} title={words} onClick={() => void saveSettings(db, { theme: nextTheme[theme] })}>
      <Icon size={16} aria-hidden />
    </Button>
  )
}
