import { findReferences, type ReferringEdition } from '#shared/references/find'
import type { Reference } from '#shared/references/reference'

export const assembly: ReferringEdition = { symbol: 'A/RES/91/402', body: 'General Assembly', kind: 'resolution' }
export const conference: ReferringEdition = {
  symbol: 'CAC/COSP/2031/L.4',
  body: 'Conference of the States Parties to the United Nations Convention against Corruption',
  kind: 'draft',
}
export const council: ReferringEdition = { symbol: 'A/HRC/RES/71/2', body: 'Human Rights Council', kind: 'resolution' }
export const treaty: ReferringEdition = { symbol: null, body: null, kind: 'convention' }
export const unknown: ReferringEdition = { symbol: null, body: null, kind: 'other' }

export const find = (
  text: string,
  edition = assembly,
  container = 'body',
  path: readonly string[] = [],
): readonly Reference[] => findReferences({ text, container, path }, edition)

/** `written → what it names › where`. */
export const shown = (text: string, edition = assembly, container = 'body', path: readonly string[] = []): string[] =>
  find(text, edition, container, path).map(({ written, target }) => {
    const name = 'symbol' in target ? target.symbol : 'alias' in target ? `“${target.alias}”` : 'self'
    const place = [
      target.container,
      target.article === undefined ? null : `article ${target.article}`,
      target.path?.join(' '),
      target.through === undefined ? null : `–${target.through}`,
    ]
    return [`${written} → ${name}`, ...place.filter((part) => typeof part === 'string')].join(' › ')
  })
