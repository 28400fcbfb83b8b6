import { existsSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../..')

/** What comes with the file that names it: no types, and nothing that is loaded when it is first used. */
const importPattern = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s+)?'([#.][^']+)'/gm

/** What other screens are made of, and what makes, repairs and compares texts; two names that stand alone in their files aside. */
const ofOtherScreens =
  /^(?:shared\/(?:alignment|catalogue|citation|exchange|pack|repair|returned|segmentation)\/(?!engine-version\.|returned-home\.)|renderer\/(?:archive|export|exchange)\/|renderer\/db\/(?:carry-over|meetings|pack-.+|repairs|rereading)\.ts|renderer\/features\/(?:carry-over|compare|meeting|notes|pack|reader|review)\/)/

function fileOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  return specifier.startsWith('#shared/') ? `${specifier.slice(1)}.ts` : specifier.slice(1)
}

/** Lists the files that are evaluated with `entry`, each with the file that first asks for it. */
function comesWith(entry: string): ReadonlyMap<string, string> {
  const asked = new Map([[entry, '']])
  for (const file of asked.keys()) {
    if (!/\.tsx?$/.test(file) || !existsSync(resolve(project, file))) continue
    for (const [, specifier = ''] of readFileSync(resolve(project, file), 'utf8').matchAll(importPattern)) {
      const imported = fileOf(file, specifier)
      if (!asked.has(imported)) asked.set(imported, file)
    }
  }
  return asked
}

const forOtherScreens = (entry: string): string[] =>
  [...comesWith(entry)].filter(([file]) => ofOtherScreens.test(file)).map(([file, by]) => `${file} ← ${by}`)

it('opens the library without loading what only other screens need', () => {
  expect([...comesWith('renderer/main.tsx').keys()]).toContain('renderer/features/library/Library.tsx')
  expect(forOtherScreens('renderer/main.tsx')).toEqual([])
  expect(forOtherScreens('renderer/features/import/store-draft.ts')).not.toEqual([])
})
