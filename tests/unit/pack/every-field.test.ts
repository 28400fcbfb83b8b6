import { describe, expect, it } from 'vitest'
import { makePackFile } from '#renderer/export/make-pack-file.ts'
import type { AgendaItem, Meeting, ParagraphPlace } from '#shared/domain/meeting'
import { mapPlaces } from '#shared/domain/meeting-places'
import type { Note } from '#shared/domain/note'
import { type PackChoices, packParts, packTemplateNames, packTemplates, usualPack } from '#shared/domain/pack-choices'
import { meeting as meetingShape } from '#shared/exchange/shapes/meeting-shape'
import { note as noteShape } from '#shared/exchange/shapes/note-shapes'
import type { Shape } from '#shared/exchange/shapes/shape'
import { buildPack } from '#shared/pack/build-pack'
import { listSecrets } from '#shared/pack/secrets'
import { clipNote, clipParagraph, paragraphAt, sampleLibrary } from '../../fixtures/packs/build-sample.ts'
import { fillShape, listTextFields } from '../../fixtures/packs/fields.ts'
import { packOptions } from '../../fixtures/packs/pack-of.ts'
import { readPackage } from '../../fixtures/packs/read-package.ts'
import { sampleDeclaration, sampleResolution } from '../../fixtures/packs/sample-texts.ts'

/**
 * What may be said of each field that holds words. A new field of a meeting or note has to be put here:
 * `open` = known to all who come to the meeting; `marked` = as the row's audience says; `own` = never for others;
 * `none` = holds no words of a person.
 */
type Decision = 'open' | 'marked' | 'own' | 'none'

const ofMeeting: Readonly<Record<string, Decision>> = {
  title: 'open',
  body: 'open',
  session: 'open',
  place: 'open',
  startsOn: 'none',
  endsOn: 'none',
  format: 'open',
  delegation: 'open',
  'links.label': 'open',
  'links.address': 'open',
  'keyDates.date': 'none',
  'keyDates.text': 'open',
  'documents.symbol': 'open',
  'documents.title': 'open',
  'speakers.order': 'open',
  'speakers.party': 'open',
  'speakers.speaker': 'open',
  'speakers.recording': 'open',
  'contacts.name': 'marked',
  'contacts.role': 'marked',
  'contacts.party': 'marked',
  'contacts.email': 'marked',
  'contacts.phone': 'marked',
  'parts.body': 'marked',
  'statements.title': 'marked',
  'statements.speaker': 'marked',
  'statements.body': 'marked',
  'demands.theme': 'marked',
  'demands.ask': 'marked',
  'demands.source': 'marked',
  'demands.places.textHash': 'none',
  'demands.missing': 'marked',
  'demands.force': 'marked',
  'demands.novelty': 'marked',
  'demands.nextHook': 'marked',
  'commitments.party': 'marked',
  'commitments.action': 'marked',
  'commitments.places.textHash': 'none',
  'commitments.responsible': 'marked',
  'commitments.deadline': 'none',
  'commitments.evidence': 'marked',
  'commitments.setAside': 'marked',
  'factChecks.party': 'marked',
  'factChecks.speaker': 'marked',
  'factChecks.recording': 'marked',
  'factChecks.claim': 'marked',
  'factChecks.places.textHash': 'none',
  'factChecks.evidence': 'marked',
  'factChecks.reply': 'marked',
  'factChecks.reviewer': 'own',
  'tray.textHash': 'none',
  'tray.at.span.exact': 'none',
  'tray.at.span.prefix': 'none',
  'tray.at.span.suffix': 'none',
  'items.label': 'open',
  'items.title': 'open',
  'items.aim': 'own',
  'items.lead': 'own',
  'items.parts.body': 'marked',
  'items.parts.party': 'marked',
  'items.parts.source': 'marked',
  'items.parts.date': 'none',
  'items.parts.proposal.place.textHash': 'none',
  'items.parts.proposal.wording': 'marked',
  'items.clippings.textHash': 'none',
  'items.clippings.at.span.exact': 'none',
  'items.clippings.at.span.prefix': 'none',
  'items.clippings.at.span.suffix': 'none',
  'pack.template': 'none',
  'pack.version': 'open',
  createdAt: 'none',
  updatedAt: 'none',
}

const ofNote: Readonly<Record<string, Decision>> = {
  'anchor.span.exact': 'none',
  'anchor.span.prefix': 'none',
  'anchor.span.suffix': 'none',
  'also.span.exact': 'none',
  'also.span.prefix': 'none',
  'also.span.suffix': 'none',
  body: 'marked',
  tags: 'own',
  author: 'own',
  createdAt: 'none',
  updatedAt: 'none',
}

const shapes = { meeting: meetingShape as unknown as Shape<never>, note: noteShape as unknown as Shape<never> }

const secret = (what: string): string => `zzSECRET ${what}`
const isSecret = (decision: Decision | undefined, audience: 'internal' | 'shareable' | null): boolean => decision === 'own' || (decision === 'marked' && audience !== 'shareable')

/** Words for a field: marked as secret where nobody outside may read them. */
const wordsFor =
  (decisions: Readonly<Record<string, Decision>>, row: string) =>
  (path: string, audience: 'internal' | 'shareable' | null): string => {
    if (decisions[path] === 'none') return '2026-11-22'
    return isSecret(decisions[path], audience) ? secret(`${row} ${path}`) : `zzOPEN ${path}`
  }

const on17 = paragraphAt(sampleDeclaration, '17')
const on2 = paragraphAt(sampleResolution, '2')
const place: ParagraphPlace = { editionId: sampleDeclaration.edition.id, paragraphId: on17.id, textHash: on17.hash }

const noteOf = (audience: Note['audience'], more: Partial<Note>): Note => ({
  ...(fillShape(shapes.note, (path) => wordsFor(ofNote, audience)(path, audience)) as Note),
  anchor: { ...place, paragraphHash: on17.hash, span: null },
  also: [],
  audience,
  ...more,
})

const notes = [
  noteOf('internal', { id: 'inside' as Note['id'] }),
  noteOf('shareable', { id: 'outside' as Note['id'] }),
  { ...noteOf('internal', { id: 'red' as Note['id'] }), audience: 'shareable' as const, kind: 'red-line' as const },
]

/** A meeting in which every field of every type holds words, each row once for the delegation and once for all. */
function fullMeeting(): Meeting {
  const filled = fillShape(shapes.meeting, wordsFor(ofMeeting, 'meeting')) as Meeting
  const [item] = filled.items
  if (item === undefined) throw new Error('The shape of a meeting has items')
  const parts = item.parts ?? []
  // Fallbacks and red lines are closed whatever they are marked as.
  const closed = parts.filter(({ audience }) => audience === 'internal').flatMap((part) => (['fallback', 'red-line'] as const).map((kind) => ({ ...part, id: kind, kind, audience: 'shareable' as const })))
  const asks = parts.map((part) => ({ ...part, id: `ask ${part.audience}`, kind: 'ask' as const }))
  const others = parts.map((part) => ({ ...part, id: `others ${part.audience}`, kind: 'others' as const }))
  const clippings: AgendaItem['clippings'] = [
    clipParagraph(sampleDeclaration, on17),
    ...notes.map(clipNote),
    clipParagraph(sampleResolution, on2),
    { id: 'both' as AgendaItem['clippings'][number]['id'], type: 'comparison', beforeId: sampleDeclaration.edition.id, afterId: sampleResolution.edition.id },
  ]
  const meeting: Meeting = { ...filled, tray: notes.map(clipNote), items: [{ ...item, parts: [...closed, ...asks, ...others], clippings }] }
  return mapPlaces(meeting, { place: (one) => ({ ...one, ...place }), anchor: (anchor) => anchor, edition: (id) => id, note: (id) => id })
}

const input = { meeting: fullMeeting(), ...sampleLibrary([sampleDeclaration, sampleResolution], notes) }
const allParts: Pick<PackChoices, 'parts' | 'notes'> = { parts: packParts, notes: 'shown' }
const templates = [...packTemplateNames.map((name) => [name, packTemplates[name]] as const), ['every part', allParts] as const, ['every part with comments', { ...allParts, notes: 'comments' }] as const]
const optionsOf = (choices: Partial<PackChoices>) => ({ ...packOptions, choices: { ...usualPack, ...choices } })

describe('every field that holds words', () => {
  it.each([
    ['meeting', shapes.meeting, ofMeeting],
    ['note', shapes.note, ofNote],
  ] as const)('of a %s is decided: open, marked, own or none', (_, shape, decisions) => {
    expect(listTextFields(shape).toSorted()).toEqual(Object.keys(decisions).toSorted())
  })

  it('that is secret is one of the secrets that a file for others is searched for', () => {
    const secrets = new Set(listSecrets(input, []))
    const expected = [
      ...Object.keys(ofMeeting).filter((path) => isSecret(ofMeeting[path], null)).map((path) => secret(`meeting ${path}`)),
      ...Object.keys(ofNote).filter((path) => isSecret(ofNote[path], null)).map((path) => secret(`internal ${path}`)),
    ]
    for (const one of expected) expect(secrets, one).toContain(one)
  })

  it('stands in the delegation’s own pack of every part, so that this test would see it', () => {
    const words = JSON.stringify(buildPack(input, optionsOf({ ...allParts, audience: 'internal' })))
    // A note's author stands in comments only.
    const printed = Object.keys(ofMeeting).filter((path) => isSecret(ofMeeting[path], null))
    for (const path of printed) expect(words, path).toContain(secret(`meeting ${path}`))
    expect(words).toContain(secret('internal body'))
    expect(words).toContain(secret('internal tags'))
    expect(JSON.stringify(buildPack(input, optionsOf({ ...allParts, notes: 'comments', audience: 'internal' })))).toContain(secret('internal author'))
  })

  it.each(templates)('that is secret stands nowhere in a file for others of the template %s, and what is open does', async (_, chosen) => {
    const made = await makePackFile(input, optionsOf({ ...chosen, audience: 'shareable' }), ['zzSECRET owner'])
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    const parts = await readPackage(made.value)
    for (const [name, xml] of parts) expect(xml.toLowerCase(), name).not.toContain('zzsecret')
    expect([...parts.values()].join('')).toContain('zzOPEN')
  })
})
