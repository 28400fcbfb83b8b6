/** Adds a tag as it was typed, without commas and double spaces; nothing, and what is there in any case, adds nothing. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = typed.replace(/,/g, ' ').trim().replace(/\s+/g, ' ')
  const isKnown = tags.some((one) => one.toLowerCase() === tag.toLowerCase())
  return tag === '' || isKnown ? tags : [...tags, tag]
}
