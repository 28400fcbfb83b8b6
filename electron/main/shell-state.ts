import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface WindowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximised: boolean
}

/** What the shell remembers from one start to the next. The page never sees it. */
export interface ShellState {
  readonly window: WindowPlace | null
  /** The folder last opened from and the one last saved to; absolute paths. */
  readonly openFolder: string | null
  readonly saveFolder: string | null
}

const nothingRemembered: ShellState = { window: null, openFolder: null, saveFolder: null }

export interface Remembered {
  get(): ShellState
  change(part: Partial<ShellState>): void
}

/**
 * Opens the small file in which the shell remembers. A missing or damaged file means that nothing is remembered, and
 * one that cannot be written only costs the memory: neither is worth a message.
 */
export function rememberIn(path: string): Remembered {
  let state = readState(path)
  return {
    get: () => state,
    change(part) {
      state = { ...state, ...part }
      try {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(`${path}.new`, JSON.stringify(state))
        renameSync(`${path}.new`, path)
      } catch {
        // The folder may be read-only or full; the window opens in the middle next time.
      }
    },
  }
}

function readState(path: string): ShellState {
  try {
    return parseShellState(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // First start, or a file cut short.
    return nothingRemembered
  }
}

/** Takes from a foreign value what has the right shape; the rest counts as not remembered. */
export function parseShellState(value: unknown): ShellState {
  if (!isRecord(value)) return nothingRemembered
  return {
    window: parsePlace(value['window']),
    openFolder: textOrNull(value['openFolder']),
    saveFolder: textOrNull(value['saveFolder']),
  }
}

function parsePlace(value: unknown): WindowPlace | null {
  if (!isRecord(value)) return null
  const { x, y, width, height, maximised } = value
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height) || typeof maximised !== 'boolean') return null
  return { x, y, width, height, maximised }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isWhole = (value: unknown): value is number => Number.isInteger(value)
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
