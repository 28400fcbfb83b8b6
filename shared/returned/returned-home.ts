import type { EditionId } from '#shared/domain/ids'

/**
 * The home of a note that came back and whose place is gone: no text of the library. Such a note stands nowhere until a
 * person has placed it; then that place is its home.
 */
export const returnedHome = 'returned' as EditionId

/** What the ids of notes that came back begin with. */
export const returnedPrefix = 'returned-'
