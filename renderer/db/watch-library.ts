import { Dexie } from 'dexie'
import type { LibraryDb } from './schema.ts'

/** An import of many files changes the library several times a second, and to read all of its texts costs some frames. */
const readAgainAfterMs = 600

/**
 * Reads something about all texts and notes, now and whenever one has changed: after a single change at once, after many
 * in short order once for all of them. Returns the function that stops it.
 */
export function watchLibrary<Found>(db: LibraryDb, look: (db: LibraryDb) => Promise<Found>, onFound: (found: Found) => void): () => void {
  let isOver = false
  let isResting = false
  let isStale = false
  const read = async () => {
    if (isResting) {
      isStale = true
      return
    }
    isResting = true
    isStale = false
    try {
      const found = await look(db)
      if (!isOver) onFound(found)
    } finally {
      // A look that failed is made again at the next change.
      setTimeout(() => {
        isResting = false
        if (isStale && !isOver) void read()
      }, readAgainAfterMs)
    }
  }
  const onChange = (parts: object) => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://${db.name}/`) && /\/(?:editions|notes|placements)\//.test(part))) void read()
  }
  Dexie.on('storagemutated', onChange)
  void read()
  return () => {
    isOver = true
    Dexie.on('storagemutated').unsubscribe(onChange)
  }
}
