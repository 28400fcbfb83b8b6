import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryOverForDoor } from '../../../scripts/carry-over/carry-over-files.ts'
import { readNotes } from '../../../scripts/carry-over/notes-file.ts'

const paragraphs = [{ text: 'Requests a report;' }]

describe('a file of notes', () => {
  it('may leave start and end out, or null, for a whole paragraph', () => {
    expect(readNotes('[{"id":"a","paragraph":0},{"id":"b","paragraph":0,"start":null,"end":null},{"id":"c","paragraph":0,"start":0,"end":8}]', paragraphs)).toEqual({
      ok: true,
      value: [
        { id: 'a', paragraph: 0, span: null },
        { id: 'b', paragraph: 0, span: null },
        { id: 'c', paragraph: 0, span: { start: 0, end: 8 } },
      ],
    })
  })

  it.each([
    ['{', 'it is not JSON'],
    ['{}', 'it is not a list of notes'],
    ['[7]', 'note 1 is not an object'],
    ['[{"paragraph":0}]', 'note 1 has no id'],
    ['[{"id":"a","paragraph":0.5}]', 'the paragraph of note "a" is not a whole number'],
    ['[{"id":"a","paragraph":1}]', 'the old text has only 1'],
    ['[{"id":"a","paragraph":0,"start":3}]', 'must both be whole numbers, or both null'],
    ['[{"id":"a","paragraph":0,"start":3,"end":3}]', 'are no words of paragraph 0'],
    ['[{"id":"a","paragraph":0,"start":3,"end":99}]', 'are no words of paragraph 0'],
    ['[{"id":"a","paragraph":0},{"id":"a","paragraph":0}]', 'two notes have the id "a"'],
  ])('says what is wrong with %s', (json, sentence) => {
    expect(readNotes(json, paragraphs)).toEqual({ ok: false, error: expect.stringContaining(sentence) })
  })
})

describe('carrying the notes of files over', () => {
  let folder = ''
  const at = (name: string): string => join(folder, name)
  const opening = 'SAMPLE/L.1\n\nSample resolution\n\nThe Sample Conference,\n\n'
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'carry-over-'))
    await writeFile(at('old.txt'), `${opening}1. Requests the sample States to report on gardens;\n\n2. Decides to meet on bridges and tunnels twice a year;\n`)
    await writeFile(at('new.txt'), `${opening}1. Welcomes the sample report on rivers;\n\n2. Requests the sample States to report on gardens and parks;\n`)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('gives one line a note, in their order, with indices of the new text', async () => {
    await writeFile(at('notes.json'), '[{"id":"gone","paragraph":3,"start":0,"end":15},{"id":"kept","paragraph":2,"start":13,"end":26}]')
    expect(await carryOverForDoor(at('old.txt'), at('new.txt'), at('notes.json'))).toEqual({
      ok: true,
      value: [
        { id: 'gone', status: 'orphan', paragraph: null, start: null, end: null, score: 0 },
        { id: 'kept', status: 'attached', paragraph: 3, start: 13, end: 26, score: 1 },
      ],
    })
  })

  it('names the file that cannot be read', async () => {
    expect(await carryOverForDoor(at('absent.txt'), at('new.txt'), at('notes.json'))).toMatchObject({ ok: false, error: expect.stringContaining('absent.txt') })
    expect(await carryOverForDoor(at('old.txt'), at('new.txt'), at('absent.json'))).toMatchObject({ ok: false, error: expect.stringContaining('absent.json') })
  })
})
