import { useLiveQuery } from 'dexie-react-hooks'
import { getSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Statement } from '#shared/domain/meeting-facts'
import { defaultSettings, type Settings } from '#shared/domain/settings'

/** Words that are spoken in a minute, and fewer where interpreters follow. */
export type SpeakingRates = Pick<Settings, 'wordsPerMinute' | 'interpretedWordsPerMinute'>

/** The user's words a minute; the usual ones until they are read. */
export function useSpeakingRates(): SpeakingRates {
  const { db } = useDesk()
  return useLiveQuery(() => getSettings(db), [db]) ?? defaultSettings
}

/** Which rate a statement is spoken at. */
export const rateNameOf = ({ interpreted }: Pick<Statement, 'interpreted'>): keyof SpeakingRates => (interpreted ? 'interpretedWordsPerMinute' : 'wordsPerMinute')

/** The words a minute that a statement is spoken at. */
export const rateOf = (rates: SpeakingRates, statement: Pick<Statement, 'interpreted'>): number => rates[rateNameOf(statement)]
