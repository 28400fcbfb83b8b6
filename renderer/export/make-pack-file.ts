import type { BriefingPack } from '#shared/domain/pack'
import { type Result, failed, ok } from '#shared/lib/result'
import { type PackInput, type PackOptions, buildPack } from '#shared/pack/build-pack'
import { listSecrets, withoutSecrets } from '#shared/pack/secrets'
import { withoutOwnNames } from './clean-word-styles.ts'
import { renderDocx } from './docx.ts'
import { type Leak, findLeaks } from './leak-check.ts'

/** Why no file is made of a pack. */
export type PackRefusal =
  /** Something internal would have stood in a file for others. */
  | { readonly code: 'leaks'; readonly leaks: readonly Leak[] }
  /** Quoted words differ from their source, and the pack's choices refuse that; the citations of those words. */
  | { readonly code: 'altered'; readonly quotations: readonly string[] }

/**
 * Makes the Word file of a meeting's pack.
 *
 * One for others is opened again and searched before anybody gets it; where something internal stands in it there is no
 * file but the list of what was found. `ownNames` are those of the people who use the app.
 */
export async function makePackFile(input: PackInput, options: PackOptions, ownNames: readonly string[]): Promise<Result<Uint8Array, PackRefusal>> {
  const pack = buildPack(input, options)
  const refusal = refuseAltered(pack, options)
  if (refusal !== null) return failed(refusal)
  const file = await renderDocx(pack)
  if (options.choices.audience === 'internal') return ok(file)
  const open = buildPack(withoutSecrets(input), withoutOwnStyleNames(options))
  // Equal packs are equal files, and writing one takes longer than comparing two.
  const harmless = isSamePack(pack, open) ? file : await renderDocx(open)
  const leaks = await findLeaks(file, harmless, listSecrets(input, ownNames))
  return leaks.length === 0 ? ok(file) : failed({ code: 'leaks', leaks })
}

function isSamePack({ look, ...pack }: BriefingPack, { look: otherLook, ...other }: BriefingPack): boolean {
  return look === otherLook && JSON.stringify(pack) === JSON.stringify(other)
}

/** What somebody called their own styles is said to nobody, and no preview shows it: it is searched like any other words. */
function withoutOwnStyleNames(options: PackOptions): PackOptions {
  const { look } = options
  return look?.styles ? { ...options, look: { ...look, styles: { ...look.styles, xml: withoutOwnNames(look.styles.xml) } } } : options
}

/** Refuses a pack with altered quotations where its choices say so; null = nothing is in the way. */
export function refuseAltered({ altered }: BriefingPack, { choices }: PackOptions): (PackRefusal & { readonly code: 'altered' }) | null {
  return choices.altered === 'refused' && altered.length > 0 ? { code: 'altered', quotations: altered } : null
}
