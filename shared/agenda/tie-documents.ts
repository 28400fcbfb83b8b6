import type { Edition } from '#shared/domain/edition'
import { canonicalSymbol } from '#shared/symbol/find'
import type { AgendaDraft, Tie } from './agenda-draft.ts'
import { parseItemLabels } from './item-labels.ts'

type TiedEdition = Pick<Edition, 'id' | 'symbol' | 'session' | 'agendaItem' | 'kind'>

/**
 * Finds the agenda items that texts of the library belong to: by the item in their masthead, and by the annotations that
 * name their symbols.
 *
 * A text of another series and another session has an "Item 2" of its own and is left out. The agenda itself is none of
 * its documents.
 */
export function tieDocuments(agenda: Pick<AgendaDraft, 'symbol' | 'session' | 'items'>, editions: readonly TiedEdition[]): readonly Tie[] {
  return editions.flatMap((edition) => {
    if (edition.symbol !== null && edition.symbol === agenda.symbol) return []
    const named = tiesByAnnotation(agenda, edition)
    return [...named, ...tiesByMasthead(agenda, edition).filter(({ label }) => !named.some((tie) => tie.label === label))]
  })
}

function tiesByAnnotation({ items }: Pick<AgendaDraft, 'items'>, { id, symbol }: TiedEdition): readonly Tie[] {
  if (symbol === null) return []
  const own = canonicalSymbol(symbol)
  return items
    .filter(({ documents }) => documents.some((document) => document.role === 'listed' && document.symbol === own))
    .map(({ label }) => ({ editionId: id, label, because: 'annotation', sure: true }))
}

function tiesByMasthead(agenda: Pick<AgendaDraft, 'symbol' | 'session' | 'items'>, edition: TiedEdition): readonly Tie[] {
  const belonging = belongsTo(agenda, edition)
  if (edition.agendaItem === null || belonging === 'other') return []
  return parseItemLabels(edition.agendaItem).flatMap((label): readonly Tie[] => {
    const nearest = [label, label.split(' ')[0] ?? ''].find((wanted) => agenda.items.some((item) => item.label === wanted))
    return nearest === undefined
      ? []
      : [{ editionId: edition.id, label: nearest, because: 'masthead', sure: belonging === 'same' && nearest === label }]
  })
}

/** Documents of one session share the first parts of their symbols; the name of a session is that of other bodies' sessions too. */
function belongsTo({ symbol, session }: Pick<AgendaDraft, 'symbol' | 'session'>, edition: TiedEdition): 'same' | 'unknown' | 'other' {
  const series = symbol === null ? null : symbol.slice(0, symbol.lastIndexOf('/'))
  if (series !== null && edition.symbol?.startsWith(`${series}/`) === true) return 'same'
  if (session !== '' && edition.session !== null) return edition.session.toLowerCase() === session.toLowerCase() ? 'unknown' : 'other'
  return series !== null && edition.symbol !== null ? 'other' : 'unknown'
}
