import type { PackBlock } from '#shared/domain/pack'
import type { PackAssembly } from './pack-assembly.ts'
import { buildCell, buildLine, buildPartHeading, buildTable, linkRun } from './pack-blocks.ts'

/** Builds the list of those whom a delegate may have to reach. */
export function buildContacts({ meeting: { contacts = [] }, labels }: PackAssembly): readonly PackBlock[] {
  if (contacts.length === 0) return []
  const rows = contacts.map(({ name, role, party, email, phone }) => [
    buildCell(labels, name),
    buildCell(labels, role),
    buildCell(labels, party),
    email.trim() === '' ? [] : [buildLine([linkRun(email.trim(), email)], labels)],
    // Between words that run from right to left, groups of figures would change places.
    buildCell(labels, phone).map((line) => ({ ...line, direction: 'ltr' as const })),
  ])
  return [buildPartHeading('contacts', labels), buildTable([['name', 4], ['function', 4], ['party', 4], ['email', 6], ['phone', 4]], rows, labels)]
}
