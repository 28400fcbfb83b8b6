/** A resolution or decision named by its number: `Conference resolution 9/2`, `resolution 58/4`, `CoSP 9/2`. */
export interface Designation {
  readonly kind: 'resolution' | 'decision'
  /** `9/2`, `S-32/1`. */
  readonly number: string
  /** Id of the body; null = not named; `other` = a body that the catalogue does not follow. */
  readonly body: 'general-assembly' | 'human-rights-council' | 'cosp' | 'other' | null
}

const resolution = 'resolutions?|res\\.?|résolutions?|resoluci(?:ón|ones)|резолюци\\p{L}*|القرار'
const decision = 'decisions?|dec\\.?|décisions?|decisi(?:ón|ones)|решени\\p{L}*|المقرر'
const number = '(?<number>(?:E?S-)?\\d{1,3}/\\d{1,3})(?![\\d/])'
const named = new RegExp(`(?<!\\p{L})(?:(?<resolution>${resolution})|(?<decision>${decision}))\\s+${number}`, 'iu')
const short = new RegExp(`(?<![\\p{L}])CoSP\\s?(?:(?<decision>${decision})\\s|(?:${resolution})\\s)?\\s?${number}`, 'iu')

type Body = NonNullable<Designation['body']>

/** Bodies by the words that stand right before the number's word. The first that fits. */
const bodiesBefore: readonly (readonly [RegExp, Body])[] = [
  [/\b(?:conference of the parties(?: to [^.;,]*)?|(?:economic and social|security) council|ecosoc|ctoc|cop)$/i, 'other'],
  [/\b(?:human rights council|hrc)$/i, 'human-rights-council'],
  [/\b(?:conference|conference of the states parties(?: to [^.;,]*)?|cosp|conférence|conferencia)$/i, 'cosp'],
  [/\b(?:assembly|ga|unga|assemblée générale|asamblea general)$/i, 'general-assembly'],
]

/** Bodies by the words that follow the number; its date and title may stand between. The first that fits. */
const bodiesAfter: readonly (readonly [RegExp, Body])[] = [
  [/^of the conference of the parties|^(?:de la conférence des parties|de la conferencia de las partes)|^of the (?:(?:economic and social|security) council|commission)/i, 'other'],
  [/^of the human rights council/i, 'human-rights-council'],
  [/^(?:of the conference|de la (?:conférence|conferencia))/i, 'cosp'],
  [/^(?:of the general assembly|de l[’']assemblée générale|de la asamblea general)/i, 'general-assembly'],
]
const dateAndTitle = /^(?:,? (?:of|du|de|del) \d{1,2} \S+(?: de)? \d{4})?,? ?(?:(?:entitled|intitulée|titulada) [“"«][^”"»]*[”"»],? )?/iu

/** How many characters before and after a number may name its body: the longest title cited between is about 250. */
const reach = 300

/** Finds the first resolution or decision that a text names by number; null when it names none. */
export function findDesignation(text: string): Designation | null {
  const plain = text.replace(/\s+/gu, ' ')
  const abbreviated = short.exec(plain)
  if (abbreviated?.groups) {
    return { kind: abbreviated.groups['decision'] ? 'decision' : 'resolution', number: abbreviated.groups['number'] ?? '', body: 'cosp' }
  }
  const match = named.exec(plain)
  if (!match?.groups) return null
  const before = plain.slice(Math.max(0, match.index - reach), match.index).trimEnd()
  const after = plain.slice(match.index + match[0].length).slice(0, reach)
  return {
    kind: match.groups['decision'] ? 'decision' : 'resolution',
    number: (match.groups['number'] ?? '').toUpperCase(),
    body: bodyIn(before, bodiesBefore) ?? bodyIn(after.replace(dateAndTitle, ''), bodiesAfter),
  }
}

/**
 * The catalogue id that a designation has. Without a body the number itself tells: the General Assembly has counted
 * resolutions by session since its thirty-first, the Conference is far from that.
 */
export function idOfDesignation({ kind, number: printed, body }: Designation): string | null {
  const bySession = /^E?S-/.test(printed) || Number.parseInt(printed, 10) > 30
  switch (body ?? (bySession ? 'general-assembly' : 'cosp')) {
    case 'cosp':
      return kind === 'decision' ? `CoSP decision ${printed}` : `CoSP ${printed}`
    case 'human-rights-council':
      return kind === 'decision' ? null : `A/HRC/RES/${printed}`
    case 'general-assembly':
      return kind === 'decision' ? null : `A/RES/${printed}`
    case 'other':
      return null
  }
}

function bodyIn(text: string, bodies: readonly (readonly [RegExp, Body])[]): Body | null {
  return bodies.find(([words]) => words.test(text))?.[1] ?? null
}
