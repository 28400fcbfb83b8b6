import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { makePack } from './pack/make-pack.ts'
import { type PackTemplateName, packTemplateNames } from '../shared/domain/pack-choices.ts'

const usage =
  'Usage: npm run --silent pack -- LIBRARY_FILE [--meeting TITLE] [--template NAME] [--audience internal|shareable] -o OUT.docx'

/**
 * The headless pack: reads a library file and writes a meeting's briefing pack.
 * Exit 0 when it is written, 1 when it cannot be made, 2 when the call is wrong; why stands on standard error.
 */
async function main(words: readonly string[]): Promise<number> {
  const call = readCall(words)
  if (typeof call === 'string') return fail(2, `${call}\n${usage}`)
  const bytes = await readFile(call.library).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) return fail(1, `${call.library} cannot be read (${bytes.code ?? bytes.message}).`)
  const made = await makePack(new Uint8Array(bytes), call)
  if (!made.ok) return fail(1, made.error)
  const problem = await writeWhole(call.out, made.value.bytes)
  if (problem !== null) return fail(1, `${call.out} cannot be written (${problem}).`)
  console.log(`${call.out}: ${made.value.title}, ${call.audience}, ${Math.ceil(made.value.bytes.length / 1024)} kB`)
  return 0
}

interface Call {
  readonly library: string
  readonly out: string
  readonly meeting: string | null
  /** Null = as the meeting's own choices say. */
  readonly template: PackTemplateName | null
  readonly audience: 'internal' | 'shareable'
}

/** Gives what is asked for, or what is wrong with the call. */
function readCall(words: readonly string[]): Call | string {
  let read
  try {
    read = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        meeting: { type: 'string' },
        template: { type: 'string' },
        audience: { type: 'string', default: 'internal' },
        output: { type: 'string', short: 'o' },
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const { meeting, template, audience, output } = read.values
  const [library, ...more] = read.positionals
  if (library === undefined || more.length > 0) return 'One library file is needed.'
  if (output === undefined) return 'Say with -o where the Word file goes.'
  const known = packTemplateNames.find((name) => name === template)
  if (template !== undefined && known === undefined) return `There is no template "${template}". There are: ${packTemplateNames.join(', ')}.`
  if (audience !== 'internal' && audience !== 'shareable') return `There is no audience "${audience}". There are: internal, shareable.`
  return { library, out: output, meeting: meeting ?? null, template: known ?? null, audience }
}

/** Writes beside and renames, so that no half of a pack ever stands there; gives the problem, null when there was none. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<string | null> {
  const beside = `${path}.${process.pid}.part`
  try {
    await writeFile(beside, bytes)
    await rename(beside, path)
    return null
  } catch (error) {
    await rm(beside, { force: true })
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

function fail(code: 1 | 2, why: string): number {
  console.error(why)
  return code
}

process.exitCode = await main(process.argv.slice(2))
