import type { Leak } from '#renderer/export/leak-check.ts'
import { makePackFile } from '#renderer/export/make-pack-file.ts'
import type { Result } from '#shared/lib/result'
import type { PackInput, PackOptions } from '#shared/pack/build-pack'

export interface PackRequest {
  readonly input: PackInput
  readonly options: PackOptions
  readonly ownNames: readonly string[]
}

/** What the worker answers, once. */
export interface PackAnswer {
  readonly made: Result<Uint8Array, readonly Leak[]>
}

addEventListener('message', ({ data: { input, options, ownNames } }: MessageEvent<PackRequest>) => {
  // What is thrown becomes an error of the worker, which the page hears.
  makePackFile(input, options, ownNames).then((made) => postMessage({ made } satisfies PackAnswer), reportError)
})
