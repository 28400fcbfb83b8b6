import type { Paragraph } from '#shared/domain/paragraph'
import { containerName } from '#shared/segmentation/containers'
import { parseHeadingLabel } from '#shared/segmentation/heading-labels'

const draftInside =
  /^(?:Draft (?:resolution|decision)|Projet de (?:résolution|décision)|Proyecto de (?:resolución|decisión))(?:\s[IVX]+)?$/iu

/** Printed name of the container that a heading opens: annexes, articles, drafts inside a report. Null = none. */
export function openedBy({ kind, label, text }: Pick<Paragraph, 'kind' | 'label' | 'text'>): string | null {
  if (kind === 'annex-heading') return label ?? 'Annex'
  if (kind !== 'heading') return null
  return isArticle(label) ? label : (draftInside.exec(text)?.[0] ?? null)
}

const isArticle = (label: string | null): label is string =>
  label !== null && parseHeadingLabel(label)?.kind === 'article'

/** Tells, along a text, which paragraphs open containers, as the engine does: from kinds, labels and what stood before. */
export class Containers {
  private hasNumbers = false
  private texts = 1
  private titleLabel: string | null = null
  private textLabel: string | null = null
  /** The annex that is open, where annexes are numbered: each may have an article 1. */
  private annex: string | null = null

  /** Name of the container that the next paragraph opens by rule; null where it opens none. */
  ruled(paragraph: Paragraph): string | null {
    if (paragraph.kind === 'organLine') return this.hasNumbers ? this.nextText() : null
    const printed = openedBy(paragraph)
    if (printed === null) return null
    const name = containerName({ label: printed })
    return this.annex !== null && paragraph.kind === 'heading' && isArticle(paragraph.label)
      ? `${this.annex}, ${name}`
      : name
  }

  /** Goes past a paragraph that opens `name`; null = none. */
  pass({ kind, label }: Paragraph, name: string | null): void {
    if (kind === 'heading' && label !== null) this.heading(label)
    if (name !== null) this.hasNumbers = false
    if (name !== null && kind === 'organLine') this.texts++
    if (name !== null && kind === 'annex-heading') this.annex = name.includes(' ') ? name : null
    if (kind === 'operative' && label !== null) this.hasNumbers = true
  }

  private heading(label: string): void {
    if (/\d\/\d/u.test(label)) this.textLabel = label.replace(/\.$/u, '')
    if (parseHeadingLabel(`${label} x`)?.kind === 'title') this.titleLabel ??= label.replace(/\.$/u, '')
  }

  /** Collections print several resolutions: each has its own number, else its place among them. */
  private nextText(): string {
    return this.textLabel !== null && this.textLabel !== this.titleLabel ? this.textLabel : `part ${this.texts + 1}`
  }
}
