import { expect, it } from 'vitest'
import { wordFileName } from '#renderer/desk/file-name.ts'

const bytesOf = (name: string): number => new TextEncoder().encode(name).length

it.each([
  ['leaves out what some system refuses in a name', 'A/RES/73/8: "report" <draft>?', 'A-RES-73-8- -report- -draft.docx'],
  ['leaves out what would make a name look like another', 'Brief \u202Excod.exe\u202C', 'Brief xcod.exe.docx'],
  ['begins and ends with no stop, which would hide the file', '...brief...', 'brief.docx'],
])('a file’s name %s', (_rule, title, name) => {
  expect(wordFileName(title)).toBe(name)
})

it.each([
  ['Chinese', '范例决议草案'.repeat(40)],
  ['signs of two units', '😀'.repeat(200)],
  ['Latin letters', 'sample '.repeat(100)],
])('a name of %s is no longer than any system allows and ends with a whole sign', (_script, title) => {
  const name = wordFileName(title)
  expect(bytesOf(name)).toBeLessThanOrEqual(205)
  expect(name).toMatch(/^[^\uFFFD\p{Cs}]+\.docx$/u)
})
