import { type MainApi, maxCrossingBytes } from '#shared/ipc/contract'

/** Longer names do not fit a file system. */
const maxNameLength = 255
/** Longer addresses do not fit a question that can be read. */
const maxAddressLength = 2_000

type ArgumentCheck = (values: readonly unknown[]) => boolean

/** Types are gone at run time and the page is not trusted: each call's arguments are looked at here. */
export const acceptsArguments: Readonly<Record<keyof MainApi, ArgumentCheck>> = {
  openSourceFiles: (values) => values.length === 0,
  openLibraryFile: (values) => values.length === 0,
  saveFile: (values) => values.length === 2 && isText(values[0], maxNameLength) && isBytes(values[1], maxCrossingBytes),
  openExternal: (values) => values.length === 1 && isText(values[0], maxAddressLength),
}

const isText = (value: unknown, maxLength: number): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= maxLength
const isBytes = (value: unknown, maxBytes: number): boolean =>
  value instanceof Uint8Array && value.byteLength <= maxBytes
