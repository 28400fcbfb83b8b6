import type { PackRefusal } from '#renderer/export/make-pack-file.ts'
import type { PrintedPage } from '#shared/ipc/contract'
import type { Result } from '#shared/lib/result'
import type { PackInput, PackOptions } from '#shared/pack/build-pack'

/** The files that a pack can become. */
export const packFileKinds = ['docx', 'pdf', 'html'] as const

export type PackFileKind = (typeof packFileKinds)[number]

export interface PackRequest {
  readonly type: 'make'
  readonly kind: PackFileKind
  readonly input: PackInput
  readonly options: PackOptions
  readonly ownNames: readonly string[]
  /** Rules of the app's own faces, for paper. */
  readonly fontFaces: string
}

/** What the page tells the worker. */
export type ToPackWorker = PackRequest | { readonly type: 'printed'; readonly bytes: Uint8Array }

/** What the worker tells the page: what it is at, that a page is to be printed, and at last what was made. */
export type FromPackWorker =
  | { readonly type: 'print'; readonly page: PrintedPage }
  | { readonly type: 'made'; readonly made: Result<Uint8Array, PackRefusal> }
