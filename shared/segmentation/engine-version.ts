/** Rises when the same bytes may be read in another way; stored with each text, which is never re-read by itself. */
export const engineVersion = 3
