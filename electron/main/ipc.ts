import { ipcMain } from 'electron'
import { channels, type MainApi } from '#shared/ipc/contract'
import { acceptsArguments } from './call-arguments.ts'
import { isTrustedSender } from './guards.ts'

/** The one gate between page and main process: a call passes when its sender and its arguments are what they should be. */
export function registerMainApi(api: MainApi): void {
  for (const name of Object.keys(channels) as (keyof MainApi)[]) {
    const call = api[name] as (...values: readonly unknown[]) => Promise<unknown>
    ipcMain.handle(channels[name], (event, ...values: unknown[]) => {
      if (!isTrustedSender(event.senderFrame)) throw new Error(`${channels[name]}: the sender is not trusted`)
      if (!acceptsArguments[name](values)) throw new Error(`${channels[name]}: the arguments are malformed`)
      return call(...values)
    })
  }
}
