import { readFileForDoor } from './read-file.ts'

/** The process that opens the files: when one of them kills it, only that file is lost. */
process.on('message', (message: unknown) => {
  if (typeof message !== 'string') return
  void readFileForDoor(message).then((line) => {
    // As text: a structured copy of a long document costs more than its JSON.
    process.send?.(JSON.stringify(line))
  })
})
