/** Something that the person at the keyboard can put right; its message is all that needs printing. */
export class PlainFailure extends Error {}

/** Runs a script's work and ends the process with the code it returns; an expected failure ends with its sentence and 1. */
export async function endPlainly(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(error instanceof PlainFailure ? error.message : error)
    process.exitCode = 1
  }
}
