import type { ParagraphId } from '#shared/domain/ids'
import { slug } from '#shared/lib/text'
import { listKey, numberKey } from './label-key.ts'

export interface Place {
  readonly id: ParagraphId
  readonly path: readonly string[]
}

/** Gives paragraphs their ids: container and printed path, the same for the same text from any format. */
export class ParagraphPaths {
  private name = 'body'
  /** The container's part of its paragraphs' ids. */
  private prefix = 'body'
  private readonly used = new Map<string, number>()
  private counts = new Map<string, number>()
  /** Id tail and labels of the paragraph that sub-paragraphs hang on. */
  private parent: { tail: string; path: readonly string[] } = { tail: 'op', path: [] }
  /** The labels that are open below it, as printed and as every language version counts them, and the id tails down to them. */
  private subs: { readonly label: string; readonly key: string; readonly tail: string }[] = []

  get container(): string {
    return this.name
  }

  /** Opens a container; ids and counts begin anew in it. */
  open(name: string): void {
    this.name = name
    this.prefix = slug(name)
    this.counts = new Map()
    this.parent = { tail: 'op', path: [] }
    this.subs = []
  }

  organ(): Place {
    return this.place('organ', [])
  }

  heading(): Place {
    return this.place(`h/${this.count('h')}`, [])
  }

  table(): Place {
    return this.place(`t/${this.count('t')}`, [])
  }

  preambular(): Place {
    return this.asParent(`pp/${this.count('pp')}`, [])
  }

  numbered(label: string): Place {
    const number = numberKey(label)
    this.counts.delete('+')
    return this.asParent(number.replace(/\s+/gu, '-'), [number])
  }

  /** Text without a number: counted after the numbered paragraph that it follows. */
  unlabelled(): Place {
    const base = this.parent.tail.split('/+')[0] ?? 'op'
    const after = /^(?:pp\/|op)/u.test(base) ? 'op' : base
    return this.asParent(`${after}/+${this.count('+')}`, this.parent.path.slice(0, 1))
  }

  /** `level` 1 hangs directly below the open paragraph. */
  sub(label: string, level: number): Place {
    const outer = this.subs.slice(0, level - 1)
    const above = outer.at(-1)?.tail ?? this.parent.tail
    const key = label === '•' ? `•${this.count(`•${above}`)}` : listKey(label, level, this.subs[level - 1]?.key ?? null)
    const tail = `${above}/${key}`
    this.subs = [...outer, { label, key, tail }]
    return this.place(tail, [...this.parent.path, ...this.subs.map((one) => one.label)])
  }

  private asParent(tail: string, path: readonly string[]): Place {
    this.parent = { tail, path }
    this.subs = []
    return this.place(tail, path)
  }

  private count(name: string): number {
    const next = (this.counts.get(name) ?? 0) + 1
    this.counts.set(name, next)
    return next
  }

  private place(tail: string, path: readonly string[]): Place {
    const wanted = `${this.prefix}/${tail}`
    const times = (this.used.get(wanted) ?? 0) + 1
    this.used.set(wanted, times)
    return { id: (times === 1 ? wanted : `${wanted}~${times}`) as ParagraphId, path }
  }
}
