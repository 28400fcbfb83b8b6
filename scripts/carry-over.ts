import { carryOverForDoor } from './carry-over/carry-over-files.ts'

/**
 * The headless door for notes: `npm run --silent carry-over -- OLD_FILE NEW_FILE NOTES.json`.
 * One JSON object a line on standard output, one a note, in the order given. Exit 0; 1 when a file cannot be read or
 * the notes are not as they should be, with one sentence on standard error; 2 when it is called wrongly.
 */
const [oldFile, newFile, notesFile, ...more] = process.argv.slice(2)
if (oldFile === undefined || newFile === undefined || notesFile === undefined || more.length > 0) {
  process.stderr.write('Usage: npm run --silent carry-over -- OLD_FILE NEW_FILE NOTES.json\n')
  process.exitCode = 2
} else {
  const carried = await carryOverForDoor(oldFile, newFile, notesFile)
  if (carried.ok) process.stdout.write(carried.value.map((line) => `${JSON.stringify(line)}\n`).join(''))
  else {
    process.stderr.write(`${carried.error}\n`)
    process.exitCode = 1
  }
}
