import type { CitedEdition } from '../citation-preset.ts'

const conventions: readonly { readonly title: RegExp; readonly short: string }[] = [
  { title: /^(?:the )?United Nations Convention against Corruption\b/i, short: 'UNCAC' },
  { title: /^(?:the )?United Nations Convention against Transnational Organi[sz]ed Crime\b/i, short: 'UNTOC' },
]

/** Gives the short name of a convention that lawyers and negotiators share; null for other texts. */
export function conventionName({ title, kind }: CitedEdition): string | null {
  if (kind !== 'convention') return null
  return conventions.find((convention) => convention.title.test(title.trim()))?.short ?? null
}
