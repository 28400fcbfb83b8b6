import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import PDFDocument from 'pdfkit'
import { closeImports, importFiles, importLine } from './delegate.ts'
import { expect, test } from './fixtures.ts'

const samples = resolve(import.meta.dirname, '../../resources/sample')
const samplePdf = join(samples, 'sample-resolution.pdf')
const sampleDocx = join(samples, 'sample-provisional-agenda.docx')

const text = [
  'SAMPLE/RES/7/1',
  'Sample resolution on registers',
  'The Sample Conference,',
  'Recalling its earlier sample resolution,',
  '1. Requests the secretariat to keep the sample register;',
  '2. Invites States to report on it.',
].join('\n\n')

test('PDF, Word, HTML and plain text each end in a line that says what was read', async ({ app }) => {
  const html = join(app.folder, 'sample.html')
  const txt = join(app.folder, 'sample.txt')
  await writeFile(html, `<html><body>${text.replaceAll('SAMPLE/RES/7/1', 'SAMPLE/RES/7/2').split('\n\n').map((line) => `<p>${line}</p>`).join('')}</body></html>`)
  await writeFile(txt, text)
  await importFiles(app, [samplePdf, sampleDocx, html, txt])
  for (const name of ['sample-resolution.pdf', 'sample-provisional-agenda.docx', 'sample.html', 'sample.txt']) {
    await expect(importLine(app.page, name)).toContainText(/SAMPLE\/.* paragraphs/)
  }
  await expect(app.page.locator('.library-count')).toHaveText('4 texts')
})

test('bad files say why, the good one beside them comes in, and nothing half is left', async ({ app }) => {
  const file = async (name: string, content: string | Buffer) => {
    const path = join(app.folder, name)
    await writeFile(path, content)
    return path
  }
  const paths = [
    await file('not-a-text.pdf', Buffer.from([0, 1, 2, 3, 255, 254, 0, 9])),
    await file('broken.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'),
    await file('broken.docx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60, 7)])),
    await file('empty.txt', ''),
    samplePdf,
  ]
  await importFiles(app, paths)
  await expect(importLine(app.page, 'not-a-text.pdf')).toContainText('Not a format that can be read')
  await expect(importLine(app.page, 'broken.pdf')).toContainText(/Damaged|No paragraphs/)
  await expect(importLine(app.page, 'broken.docx')).toContainText('Damaged')
  await expect(importLine(app.page, 'empty.txt')).toContainText('No paragraphs')
  await expect(importLine(app.page, 'sample-resolution.pdf')).toContainText('paragraphs')
  await expect(app.page.locator('.library-table tbody tr')).toHaveCount(1)
})

test('the same text is not imported twice, and its line opens the one that is there', async ({ app }) => {
  await importFiles(app, [samplePdf])
  await closeImports(app.page)
  await importFiles(app, [samplePdf])
  await expect(importLine(app.page, 'sample-resolution.pdf')).toContainText('Already in your library')
  await importLine(app.page, 'sample-resolution.pdf').getByRole('button', { name: /^Open/ }).click()
  await expect(app.page.locator('[data-paragraph]').first()).toBeVisible()
})

test('files dropped anywhere are imported', async ({ app }) => {
  const { page } = app
  const transfer = await page.evaluateHandle((words) => {
    const data = new DataTransfer()
    data.items.add(new File([words], 'dropped.txt', { type: 'text/plain' }))
    return data
  }, text)
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
  await expect(page.getByText('Drop to import')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
  await expect(importLine(page, 'dropped.txt')).toContainText('SAMPLE/RES/7/1')
  await expect(page.getByText('Drop to import')).toBeHidden()
})

test('pasted words are shown before they are read', async ({ app }) => {
  const { page } = app
  await page.evaluate((words) => {
    const data = new DataTransfer()
    data.setData('text/plain', words)
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, text)
  await expect(page.getByLabel('The text, with its numbers as printed')).toHaveValue(text)
  await page.getByRole('button', { name: 'Import text' }).click()
  await expect(importLine(page, 'Pasted text')).toContainText('SAMPLE/RES/7/1')
})

test('the samples come and leave with one click each, and undo brings them back', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Add three sample texts' }).click()
  await expect(page.locator('.library-table tbody tr')).toHaveCount(3)
  await expect(page.locator('.library-sample')).toHaveCount(3)
  await page.getByRole('button', { name: 'Remove the samples' }).click()
  await expect(page.getByText('Your library is empty')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.locator('.library-table tbody tr')).toHaveCount(3)
})

test('a long reading shows its pages and ends within a second of being cancelled, leaving nothing', async ({ app }) => {
  const { page } = app
  const path = join(app.folder, 'long.pdf')
  await writeFile(path, await manyPages(400))
  await app.chooseFilesToOpen([path])
  await page.getByRole('button', { name: 'Import…' }).first().click()
  await expect(importLine(page, 'long.pdf')).toContainText(/Page \d+ of 400/)
  await page.getByRole('button', { name: 'Cancel long.pdf' }).click()
  await expect(importLine(page, 'long.pdf')).toContainText('Cancelled', { timeout: 1000 })
  await expect(page.getByText('Your library is empty')).toBeVisible()
})

test('a locked PDF asks for its password in its line, says when it is wrong, and holds nothing up', async ({ app }) => {
  const { page } = app
  const path = join(app.folder, 'locked.pdf')
  await writeFile(path, await manyPages(1, 'sesame'))
  await app.chooseFilesToOpen([path, samplePdf])
  await page.getByRole('button', { name: 'Import…' }).first().click()
  const line = importLine(page, 'locked.pdf')
  await expect(line).toContainText('Protected by a password')
  await expect(importLine(page, 'sample-resolution.pdf')).toContainText('paragraphs')
  const field = line.getByLabel('Password', { exact: true })
  await expect(field).toHaveAttribute('type', 'password')
  await line.getByRole('button', { name: 'Show the password' }).click()
  await expect(field).toHaveAttribute('type', 'text')
  await field.fill('open')
  await field.press('Enter')
  await expect(line.getByRole('alert')).toContainText('does not open it')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  await page.keyboard.type('sesame')
  await page.keyboard.press('Enter')
  await expect(line).toContainText('paragraphs')
  await expect(page.locator('.library-table tbody tr')).toHaveCount(2)
})

test('a Word file with tracked changes is read as final, and from its line as original too', async ({ app }) => {
  const { page } = app
  const path = join(app.folder, 'changed.docx')
  const change = { id: 1, author: 'A. Sample', date: '2024-05-03T00:00:00Z' }
  const children = [
    new Paragraph('SAMPLE/RES/7/9'),
    new Paragraph('The Sample Conference,'),
    new Paragraph({
      children: [
        new TextRun('1. Requests the secretariat to keep the register '),
        new DeletedTextRun({ ...change, text: 'in one place' }),
        new InsertedTextRun({ ...change, id: 2, text: 'in two places' }),
        new CommentRangeStart(0),
        new TextRun(' each year;'),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
      ],
    }),
    new Paragraph('2. Invites States to report on it.'),
  ]
  const comments = { children: [{ id: 0, author: 'A. Sample', date: new Date(0), children: [new Paragraph('Every other year?')] }] }
  await writeFile(path, await Packer.toBuffer(new Document({ comments, sections: [{ children }] })))
  await importFiles(app, [path])
  await expect(importLine(page, 'changed.docx')).toContainText('Tracked changes: read as final')
  await expect(importLine(page, 'changed.docx')).toContainText('1 comment became a note')
  await page.getByRole('button', { name: 'Read changed.docx as original' }).click()
  await expect(importLine(page, 'changed.docx').nth(1)).toContainText('Tracked changes: read as original')
  await expect(page.getByRole('button', { name: 'Read changed.docx as original' })).toHaveCount(0)
  await expect(page.locator('.library-fold')).toHaveText('2 editions')
  await importLine(page, 'changed.docx').nth(1).getByRole('button', { name: /^Open/ }).click()
  await expect(page.getByText('keep the register in one place each year')).toBeVisible()
  await expect(page.locator('.note-card .note-body')).toContainText('Every other year?')
})

/** A PDF of our own making with a numbered paragraph on each page. */
async function manyPages(count: number, userPassword?: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', ...(userPassword === undefined ? {} : { userPassword }) })
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((settle) => document.on('end', settle))
  for (let page = 1; page <= count; page++) {
    if (page > 1) document.addPage()
    for (let line = 0; line < 40; line++) document.text(`${page}. Requests the sample States to report on point ${page}, line ${line};`)
  }
  document.end()
  await ended
  return Buffer.concat(parts)
}
