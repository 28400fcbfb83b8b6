import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { MastheadFields } from '#renderer/features/review/MastheadFields.tsx'
import { frontMatter, type Masthead } from '#shared/domain/edition'
import { aDraft } from '../../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

function show(part: Partial<Masthead>) {
  const edits: Partial<Masthead>[] = []
  const { user } = renderOnDesk(aDesk(), <MastheadFields masthead={{ ...aDraft().masthead, ...part }} onEdit={(edit) => edits.push(edit)} onLeave={() => undefined} />)
  return { edits, user }
}

const typeInto = async (user: UserEvent, label: string, words: string) => {
  await user.clear(screen.getByLabelText(label))
  await user.type(screen.getByLabelText(label), words)
  await user.tab()
}

describe('the fields of a masthead', () => {
  it('asks a statement who speaks for whom, and keeps the other facts of it when one is corrected', async () => {
    const statement = { speaker: 'Ms. Sample', delegation: null, meeting: 'Tenth session', date: '2044-05-03' }
    const { edits, user } = show({ ...frontMatter({ statement }), kind: 'statement' })
    await typeInto(user, 'Delegation', 'Atlantis')
    expect(edits).toEqual([{ statement: { ...statement, delegation: 'Atlantis' } }])
    expect(screen.queryByLabelText('Sponsors')).toBeNull()
    expect(screen.queryByLabelText('Adoption')).toBeNull()
  })

  it('has one date for a statement: the day on which it was delivered', async () => {
    const statement = { speaker: null, delegation: 'Atlantis', meeting: null, date: null }
    const { edits, user } = show({ ...frontMatter({ statement }), kind: 'statement', date: null })
    await typeInto(user, 'Delivered on', '2044-05-03')
    expect(edits).toEqual([{ date: '2044-05-03', statement: { ...statement, date: '2044-05-03' } }])
    expect(screen.queryByLabelText('Date')).toBeNull()
  })

  it('takes sponsors apart by semicolons: names have commas of their own', async () => {
    const { edits, user } = show({ ...frontMatter({ sponsors: ['Atlantis'] }), kind: 'draft' })
    await typeInto(user, 'Sponsors', 'Atlantis; Mu, Republic of; ')
    expect(edits).toEqual([{ sponsors: ['Atlantis', 'Mu, Republic of'] }])
  })

  it('asks an adopted text how it was adopted, and a submission who made it', async () => {
    const { edits, user } = show({ ...frontMatter({ adoptionLine: 'Adopted without a vote' }), kind: 'resolution' })
    await typeInto(user, 'Meeting of adoption', '53rd plenary meeting')
    expect(edits).toEqual([{ meetingLine: '53rd plenary meeting' }])
    expect(screen.queryByLabelText('Submitted by')).toBeNull()
    show({ kind: 'submission' })
    expect(screen.getByLabelText('Submitted by')).toBeTruthy()
  })

  it('shows what was read though the kind does not ask for it', () => {
    show({ ...frontMatter({ sponsors: ['Atlantis', 'Mu'] }), kind: 'report' })
    expect(screen.getByLabelText<HTMLInputElement>('Sponsors').value).toBe('Atlantis; Mu')
  })

  it('edits a text that was stored before its front matter was read', async () => {
    const { edits, user } = show({ kind: 'resolution' })
    await user.selectOptions(screen.getByLabelText('Original language'), 'French')
    await typeInto(user, 'Further symbols', 'S/2044/7')
    expect(edits).toEqual([{ originalLanguage: 'fr' }, { aliases: ['S/2044/7'] }])
  })
})
