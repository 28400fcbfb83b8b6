import type { Edition } from '#shared/domain/edition'

/** The name by which a text is known in lists: its symbol, else its title, else its file. */
export function editionName({ symbol, title, sourceName }: Pick<Edition, 'symbol' | 'title' | 'sourceName'>): string {
  return symbol ?? (title === '' ? sourceName : title)
}
