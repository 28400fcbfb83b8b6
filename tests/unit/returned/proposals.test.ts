import { describe, expect, it } from 'vitest'
import { linesOf } from '#shared/rich-text/lines'
import { listProposals, listStrikers, wordProposal } from '#shared/returned/proposals'
import type { ReturnedPiece } from '#shared/returned/returned-file'
import { openColleague } from './colleagues.ts'
import { comeBack, saidIn } from './come-back.ts'
import { changeSentences, harbourParagraphs, markOf, sendHarbours } from './harbours.ts'

const paragraphs = harbourParagraphs(12)

const same = (text: string): ReturnedPiece => ({ text, revision: null })
const ins = (author: string, text: string): ReturnedPiece => ({ text, revision: { type: 'inserted', author, date: '2026-04-01T10:00:00Z' } })
const del = (author: string, text: string): ReturnedPiece => ({ text, revision: { type: 'deleted', author, date: '2026-04-01T11:00:00Z' } })

/** The lines of each colleague's note; new words between asterisks. */
const proposed = (...pieces: readonly ReturnedPiece[]) =>
  listProposals({ pieces, marks: [] }).map((proposal) => [
    proposal.author,
    ...linesOf(wordProposal(proposal, changeSentences)).map(({ words, marker }) => `${marker ?? ''}${words.map(({ text, marks }) => (marks ? `*${text}*` : text)).join('')}`),
  ])

describe('words that colleagues changed', () => {
  it('become one note a colleague: the paragraph as it would read, and what changes', () => {
    expect(proposed(same('Requests a report '), del('Ana', 'late'), ins('Ana', 'early'), same(' in '), ins('Ben', 'each and '), same('every year;'))).toEqual([
      ['Ana', 'Requests a report *early* in every year;', '•Replace “late” with “early”'],
      ['Ben', 'Requests a report late in *each and *every year;', '•After “a report late in” add “each and”'],
    ])
  })

  it('say what goes, what begins it, and what would be a paragraph of its own', () => {
    expect(proposed(ins('Ana', 'Also '), same('requests a '), del('Ana', 'long '), same('report;'), ins('Ana', '\nDecides to meet again.'))).toEqual([
      ['Ana', '*Also *requests a report;', '*Decides to meet again.*', '•Begin with “Also”', '•Delete “long”', '•Add a paragraph: “Decides to meet again.”'],
    ])
  })

  it('are no proposal where nothing but white space differs, or where the paragraph is struck as a whole', () => {
    expect(proposed(same('Requests '), ins('Ana', ' '), same('a report;'))).toEqual([])
    expect(proposed(del('Ana', '5\tRequests '), del('Ben', 'a report;'))).toEqual([])
    expect(listStrikers({ pieces: [del('Ana', '5\tRequests '), del('Ben', 'a report;'), same(' ')], marks: [] })).toEqual(['Ana', 'Ben'])
  })

  it('come to stand on their paragraph as internal asks, each with its author', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.replace(markOf(4), 'Ana', 'the sample States', 'States')
    file.replace(markOf(4), 'Ben', 'as an example', 'by name')
    const plan = await comeBack(await file.save(), { paragraphs })
    expect(plan.entries.map(({ what, note }) => [what, note.kind, note.audience, note.author, note.anchor.paragraphId])).toEqual([
      ['proposal', 'ask', 'internal', 'Ana', 'body/4'],
      ['proposal', 'ask', 'internal', 'Ben', 'body/4'],
    ])
  })

  it('leave comments on changed words where these stood', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.comment(markOf(4), 'Ben', 'Too wide.', 'the sample States')
    file.replace(markOf(4), 'Ana', 'the sample States', 'States')
    const plan = await comeBack(await file.save(), { paragraphs })
    expect(saidIn(plan)[0]).toBe('body/4 [the sample States] Ben: Too wide.')
    expect(saidIn(plan)[1]).toMatch(/^body\/4 Ana: 4 Calls upon States to .*\n• Replace “the sample States” with “States”$/)
    expect(plan.entries[1]).toMatchObject({ what: 'proposal', note: { kind: 'ask', audience: 'internal', createdAt: '2026-04-01T10:03:00.000Z' } })
  })
})
