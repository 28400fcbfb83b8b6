import { makeTextFile, type TextToSend } from '#renderer/export/docx-text-file.ts'
import type { Leak } from '#renderer/export/leak-check.ts'
import type { Result } from '#shared/lib/result'
import type { SendingChoices } from '#shared/returned/sent-text'

export interface SendRequest {
  readonly text: TextToSend
  readonly choices: SendingChoices
}

/** What the worker answers, once. */
export interface SendAnswer {
  readonly made: Result<Uint8Array, readonly Leak[]>
}

addEventListener('message', ({ data: { text, choices } }: MessageEvent<SendRequest>) => {
  // What is thrown becomes an error of the worker, which the page hears.
  makeTextFile(text, choices).then((made) => postMessage({ made } satisfies SendAnswer), reportError)
})
