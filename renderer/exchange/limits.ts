const megabyte = 1024 * 1024

/**
 * What a hostile file may cost at most. Sizes in an archive are written by its author: bytes are counted while inflating.
 * The texts of ten thousand resolutions are some 300 MB of JSON.
 */
export const exchangeLimits = {
  entries: 50_000,
  manifest: 16 * megabyte,
  table: 400 * megabyte,
  source: 256 * megabyte,
  /** Of all that is inflated out of one file. */
  inflated: 4_096 * megabyte,
} as const
