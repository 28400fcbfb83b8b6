import type { BriefingPack } from '#shared/domain/pack'
import { type PackInput, type PackOptions, buildPack } from '#shared/pack/build-pack'
import { type PackPages, paginate } from '#shared/pack/paginate'

export interface BuildRequest {
  readonly input: PackInput
  readonly options: PackOptions
}

/** A pack with the pages that it fills. */
export interface BuiltPack {
  readonly pack: BriefingPack
  readonly pages: PackPages
}

addEventListener('message', ({ data: { input, options } }: MessageEvent<BuildRequest>) => {
  const pack = buildPack(input, options)
  postMessage({ pack, pages: paginate(pack) } satisfies BuiltPack)
})
