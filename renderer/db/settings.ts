import { type ComparisonChoice, defaultSettings, type Settings } from '#shared/domain/settings'
import type { LibraryDb } from './schema.ts'

/** Reads the user's choices; defaults where none were made. */
export async function getSettings(db: LibraryDb): Promise<Settings> {
  return { ...defaultSettings, ...(await db.settings.get('settings')) }
}

/** Writes some choices; the others stay. */
export async function saveSettings(db: LibraryDb, edit: Partial<Settings>): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ ...(await getSettings(db)), ...edit, id: 'settings' })
  })
}

/** Remembers what is compared and how; what `edit` does not name stays, or is as in `start` while nothing was chosen. */
export async function chooseComparison(db: LibraryDb, edit: Partial<ComparisonChoice>, start: Partial<ComparisonChoice> = {}): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const { comparison } = await getSettings(db)
    const isChosen = comparison.beforeId !== null || comparison.afterId !== null
    await saveSettings(db, { comparison: { ...comparison, ...(isChosen ? {} : start), ...edit } })
  })
}
