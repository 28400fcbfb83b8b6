import { isSameTag, tagName } from '#shared/domain/tag'

/** Adds a tag as it was typed; nothing, and what is there in any case, adds nothing. */
export function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = tagName(typed)
  return tag === '' || tags.some((one) => isSameTag(one, tag)) ? tags : [...tags, tag]
}
