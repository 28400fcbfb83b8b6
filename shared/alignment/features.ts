import type { Alignable } from './alignment.ts'
import { tokensOf, type Token } from './tokens.ts'

/** How often each word and each pair of neighbouring words stands in a paragraph. */
export type Features = ReadonlyMap<string, number>

/** What alignment needs of a paragraph, or of a stretch of one. */
export interface ReadTokens {
  readonly tokens: readonly Token[]
  readonly features: Features
  /** Absent for a stretch. */
  readonly paragraph?: Alignable
}

/** Reads a paragraph once; everything else in alignment works on what comes out. */
export function readParagraph(paragraph: Alignable): ReadTokens & { readonly paragraph: Alignable } {
  return { ...readTokens(tokensOf(paragraph.text)), paragraph }
}

/** Reads a stretch of tokens. */
export function readTokens(tokens: readonly Token[]): ReadTokens {
  return { tokens, features: featuresOf(tokens) }
}

/** Counts words and pairs of words; signs count only where there is no word. */
export function featuresOf(tokens: readonly Token[]): Features {
  const words = tokens.filter(({ isWord }) => isWord)
  const keys = (words.length > 0 ? words : tokens).map(({ key }) => key)
  const counts = new Map<string, number>()
  const count = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1)
  for (const [index, key] of keys.entries()) {
    count(key)
    const next = keys[index + 1]
    if (next !== undefined) count(`${key} ${next}`)
  }
  return counts
}

/** What a feature says about which paragraph it stands in. */
export type FeatureWeight = (feature: string) => number

/**
 * Weighs features by rarity over both texts: what half the paragraphs say ("Requests the Secretary-General to report")
 * says little about which one this is.
 */
export function weighByRarity(...texts: readonly (readonly ReadTokens[])[]): FeatureWeight {
  const paragraphsWith = new Map<string, number>()
  const all = texts.flat()
  for (const { features } of all) for (const feature of features.keys()) paragraphsWith.set(feature, (paragraphsWith.get(feature) ?? 0) + 1)
  const weights = new Map([...paragraphsWith].map(([feature, count]) => [feature, Math.log(1 + all.length / count)]))
  return (feature) => weights.get(feature) ?? 0
}

/** Adds up the weights of all features. */
export function sumOfWeights(features: Features, weight: FeatureWeight): number {
  let sum = 0
  for (const [feature, count] of features) sum += count * weight(feature)
  return sum
}

/** Adds up the weights of what two paragraphs have in common. */
export function sharedWeight(one: Features, other: Features, weight: FeatureWeight): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [feature, count] of smaller) {
    const there = larger.get(feature)
    if (there !== undefined) sum += Math.min(count, there) * weight(feature)
  }
  return sum
}
