import type { Page } from 'playwright'

const kinds = ['comment', 'ask', 'red-line', 'talking-point', 'question', 'evidence', 'agreed-language'] as const
const words = [
  'Ask for a date by which this is done, and who reports on it.',
  'Do not accept a second qualifier here: the words “where appropriate” stand above already, and a further one empties the paragraph.',
  'Thank the Chair; welcome the paragraph; offer our three submissions.',
  'Agreed language from the sample session.',
] as const

/**
 * Puts notes of every kind on the paragraphs of a text, most of them on words: straight into the library, as thousands
 * of them by hand would take hours. The text must be opened after that.
 */
export async function putNotes(page: Page, title: string, count: number): Promise<void> {
  await page.evaluate(
    async ({ part, total, noteKinds, bodies }) => {
      const db: IDBDatabase = await new Promise((settle) => {
        const request = indexedDB.open('library')
        request.onsuccess = () => settle(request.result)
      })
      const editions: readonly { readonly id: string; readonly title: string }[] = await new Promise((settle) => {
        const request = db.transaction('editions').objectStore('editions').getAll()
        request.onsuccess = () => settle(request.result as { readonly id: string; readonly title: string }[])
      })
      const editionId = editions.find(({ title: own }) => own.includes(part))?.id
      type Block = { readonly editionId: string; readonly paragraphs: readonly { readonly id: string; readonly hash: string; readonly text: string }[] }
      const blocks: readonly Block[] = await new Promise((settle) => {
        const request = db.transaction('texts').objectStore('texts').getAll()
        request.onsuccess = () => settle(request.result as Block[])
      })
      const paragraphs = blocks.filter((block) => block.editionId === editionId).flatMap((block) => block.paragraphs)
      const writing = db.transaction('notes', 'readwrite')
      for (let index = 0; index < total; index++) {
        const paragraph = paragraphs[Math.floor((index * paragraphs.length) / total)]
        if (!paragraph) break
        const start = paragraph.text.indexOf(' ', (index * 17) % Math.max(1, paragraph.text.length - 30)) + 1
        const end = Math.min(paragraph.text.length, start + 8 + ((index * 7) % 40))
        const span = index % 5 === 0 || end <= start
          ? null
          : { start, end, exact: paragraph.text.slice(start, end), prefix: paragraph.text.slice(Math.max(0, start - 32), start), suffix: paragraph.text.slice(end, end + 32) }
        const moment = new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString()
        writing.objectStore('notes').put({
          id: `sample-note-${index}`,
          anchor: { editionId, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span },
          also: [],
          kind: noteKinds[index % noteKinds.length],
          body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: bodies[index % bodies.length] }] }] },
          tags: index % 3 === 0 ? ['qualifiers', 'item 4'] : [],
          audience: index % 4 === 0 ? 'shareable' : 'internal',
          author: index % 2 === 0 ? 'A. Sample' : '',
          createdAt: moment,
          updatedAt: moment,
        })
      }
      await new Promise((settle) => {
        writing.oncomplete = settle
      })
      db.close()
    },
    { part: title, total: count, noteKinds: [...kinds], bodies: [...words] },
  )
}
