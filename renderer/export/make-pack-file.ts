import { type Result, failed, ok } from '#shared/lib/result'
import { type PackInput, type PackOptions, buildPack } from '#shared/pack/build-pack'
import { listSecrets, withoutSecrets } from '#shared/pack/secrets'
import { renderDocx } from './docx.ts'
import { type Leak, findLeaks } from './leak-check.ts'

/**
 * Makes the Word file of a meeting's pack.
 *
 * One for others is opened again and searched before anybody gets it; where something internal stands in it there is no
 * file but the list of what was found. `ownNames` are those of the people who use the app.
 */
export async function makePackFile(input: PackInput, options: PackOptions, ownNames: readonly string[]): Promise<Result<Uint8Array, readonly Leak[]>> {
  const file = await renderDocx(buildPack(input, options))
  if (options.choices.audience === 'internal') return ok(file)
  const harmless = await renderDocx(buildPack(withoutSecrets(input), options))
  const leaks = await findLeaks(file, harmless, listSecrets(input, ownNames))
  return leaks.length === 0 ? ok(file) : failed(leaks)
}
