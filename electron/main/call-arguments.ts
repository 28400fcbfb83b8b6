import { type MainApi, lookFileKinds, maxCrossingBytes } from '#shared/ipc/contract'

/** Longer names do not fit a file system. */
const maxNameLength = 255
/** Longer addresses do not fit a question that can be read. */
const maxAddressLength = 2_000
/** A running head of more is no running head. */
const maxRunningLength = 2_000
const maxRunningLines = 8

type ArgumentCheck = (values: readonly unknown[]) => boolean

/** Types are gone at run time and the page is not trusted: each call's arguments are looked at here. */
export const acceptsArguments: Readonly<Record<keyof MainApi, ArgumentCheck>> = {
  openSourceFiles: (values) => values.length === 0,
  openLibraryFile: (values) => values.length === 0,
  saveFile: (values) => values.length === 2 && isText(values[0], maxNameLength) && isBytes(values[1], maxCrossingBytes),
  openLookFile: (values) => values.length === 1 && lookFileKinds.some((kind) => kind === values[0]),
  printPdf: (values) => values.length === 1 && isPrintedPage(values[0]),
  cancelPrinting: (values) => values.length === 0,
  openExternal: (values) => values.length === 1 && isText(values[0], maxAddressLength),
}

const isText = (value: unknown, maxLength: number): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= maxLength
const isBytes = (value: unknown, maxBytes: number): boolean =>
  value instanceof Uint8Array && value.byteLength <= maxBytes
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isLine = (value: unknown): boolean => typeof value === 'string' && value.length <= maxRunningLength
const areLines = (value: unknown): boolean => Array.isArray(value) && value.length <= maxRunningLines && value.every(isLine)

function isPrintedPage(value: unknown): boolean {
  if (!isRecord(value) || !isText(value['html'], maxCrossingBytes) || !isText(value['css'], maxCrossingBytes)) return false
  const { direction, head, foot } = value
  return (direction === 'ltr' || direction === 'rtl') && areLines(head) && isRecord(foot) && areLines(foot['lines']) && isLine(foot['numbers'])
}
