import { readFileSync, readdirSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Rule {
  /** The files it is about. A file follows the first rule that fits. */
  readonly from: RegExp
  /** What they may import: a project path, or the name of a package. `$1` is the first group of `from`. */
  readonly may: string
}

const react = 'react|react-dom/client|react-i18next|i18next|lucide-react|react-aria-components'
const belowFeatures = 'shared/|resources/|renderer/(db|desk|ingest|export|exchange|platform|ui|styles)/'

/** Who may import whom. What no rule allows is forbidden. */
const rules: readonly Rule[] = [
  { from: /^shared\/lib\/text-hash\.ts$/, may: '@noble/hashes/' },
  // The one door where a library checks shapes: files that others wrote.
  { from: /^shared\/exchange\/(?:shapes\/|(?:check-rows|older-files)\.ts$)/, may: 'shared/|valibot$' },
  { from: /^shared\//, may: 'shared/|resources/' },
  { from: /^electron\//, may: 'electron/|shared/|resources/|electron$|node:(fs|fs/promises|path|crypto|url)$' },
  {
    from: /^renderer\/ui\/rich-text\//,
    may: 'renderer/ui/|shared/(rich-text/|domain/rich-text)|(react|lucide-react|parse5)$|@tiptap/',
  },
  { from: /^renderer\/ui\//, may: 'renderer/ui/|(react|react-aria-components|lucide-react)$' },
  { from: /^renderer\/db\//, may: 'renderer/db/|shared/|dexie$' },
  { from: /^renderer\/archive\//, may: 'renderer/archive/|@zip.js/zip.js' },
  {
    from: /^renderer\/ingest\//,
    may: 'renderer/(ingest|archive)/|shared/|(pdf-parse|pdfjs-dist|parse5|saxes|@zip.js/zip.js|@noble/hashes)(/|$)',
  },
  { from: /^renderer\/exchange\//, may: 'renderer/(exchange|archive)/|shared/|(valibot$|@zip.js/zip.js)' },
  { from: /^renderer\/export\//, may: 'renderer/(export|archive)/|shared/|resources/|(docx|saxes|@zip.js/zip.js)$' },
  { from: /^renderer\/platform\//, may: 'renderer/platform/|shared/' },
  { from: /^renderer\/desk\//, may: `renderer/(desk|db)/|shared/|resources/|(${react})$` },
  { from: /^renderer\/features\/([^/]+)\//, may: `renderer/features/$1/|${belowFeatures}|(${react}|dexie-react-hooks)$` },
  { from: /^renderer\/app\//, may: `renderer/(app|features)/|${belowFeatures}|(${react}|dexie-react-hooks)$` },
  { from: /^renderer\/main\.tsx$/, may: `renderer/(app|features)/|${belowFeatures}|(${react})$|@fontsource-variable/` },
]

const importPattern = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\bnew URL\(\s*)(['"])([^'"\n]+)\1/g

/** Lists what a file imports that it may not, each as `file → import`. */
function leaksOf(file: string, text: string): readonly string[] {
  const rule = rules.find(({ from }) => from.test(file))
  if (rule === undefined) return [`${file} follows no rule`]
  const may = new RegExp(`^(${rule.may.replace('$1', rule.from.exec(file)?.[1] ?? '')})`)
  const leaks = [...text.matchAll(importPattern)]
    .map((found) => found[2] ?? '')
    .filter((specifier) => specifier.startsWith('../../') || !may.test(placeOf(file, specifier)))
  const bridge = /\baideMemoire\b/.test(text) && !/^(renderer\/platform|electron\/preload)\//.test(file) ? ['aideMemoire'] : []
  return [...leaks, ...bridge].map((leak) => `${file} → ${leak}`)
}

/** A specifier as a path in the project, or as it stands when it names a package. */
function placeOf(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier
}

const project = resolve(import.meta.dirname, '../..')
const files = ['electron', 'renderer', 'shared']
  .flatMap((folder) => readdirSync(resolve(project, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

describe('the dependency rule', () => {
  it('holds in every file', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap((file) => leaksOf(file, readFileSync(resolve(project, file), 'utf8')))).toEqual([])
  })

  it.each([
    ['shared/domain/note.ts', `import { ok } from '#renderer/db/open.ts'`],
    ['shared/domain/note.ts', `import { readFile } from 'node:fs/promises'`],
    ['shared/citation/cite.ts', `import { sha256 } from '@noble/hashes/sha2.js'`],
    ['electron/main/files.ts', `import { openLibrary } from '#renderer/db/open.ts'`],
    ['electron/main/files.ts', `import { request } from 'node:https'`],
    ['electron/main/files.ts', `import { exec } from 'node:child_process'`],
    ['renderer/app/App.tsx', `import { ipcRenderer } from 'electron'`],
    ['renderer/app/App.tsx', `const fs = await import('node:fs')`],
    ['renderer/features/notes/NoteList.tsx', `import { Reader } from '#renderer/features/reader/Reader.tsx'`],
    ['renderer/features/notes/NoteList.tsx', `import { Reader } from '../reader/Reader.tsx'`],
    ['renderer/features/notes/NoteList.tsx', `import Dexie from 'dexie'`],
    ['renderer/features/notes/NoteList.tsx', `import { App } from '#renderer/app/App.tsx'`],
    ['renderer/features/notes/NoteList.tsx', `void window.aideMemoire.mainApi.openSourceFiles()`],
    ['renderer/ingest/pdf.ts', `import { useState } from 'react'`],
    ['renderer/ingest/pdf.ts', `import type { LibraryDb } from '#renderer/db/schema.ts'`],
    ['renderer/export/docx.ts', `export { listNotes } from '#renderer/db/notes.ts'`],
    ['renderer/ui/Button.tsx', `import type { Note } from '#shared/domain/note'`],
    ['renderer/db/notes.ts', `import { mainApi } from '#renderer/platform/main-api.ts'`],
    ['renderer/db/deep/notes.ts', `import { notes } from '../../db/notes.ts'`],
    ['renderer/elsewhere/a.ts', `import { ok } from '#shared/lib/result'`],
  ])('catches a leak in %s: %s', (file, line) => {
    expect(leaksOf(file, line)).toHaveLength(1)
  })
})
