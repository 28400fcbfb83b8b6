export const manifestPath = 'manifest.json'

const sourceFolder = 'sources/'

/** Where the file stands that has this hash: `sources/` and the hash, without an ending. */
export const sourcePath = (sha256: string): string => `${sourceFolder}${sha256}`

/** The hash in the path of a source; null for other paths. */
export const sourceHash = (path: string): string | null => new RegExp(`^${sourceFolder}([0-9a-f]{64})$`).exec(path)?.[1] ?? null
