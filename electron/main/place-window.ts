import type { WindowPlace } from './shell-state.ts'

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Below this the reader's three columns no longer fit. */
export const smallestSize = { minWidth: 900, minHeight: 600 } as const
const usualSize = { width: 1280, height: 860 }
/** So much of the title bar must lie on a screen that a hand can catch it. */
const reachable = { width: 120, height: 40 }

export type Bounds = { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number }

/**
 * Chooses where the window opens: where it was, unless that screen is gone; else in the middle of the main screen.
 * `screens` are the work areas of the displays, in the coordinates that windows use.
 */
export function placeWindow(remembered: WindowPlace | null, screens: readonly Area[]): Bounds {
  const main = screens[0] ?? { ...usualSize, x: 0, y: 0 }
  if (remembered === null) return fit(usualSize, main)
  const screen = screens.find((area) => canBeCaught(remembered, area))
  if (screen === undefined) return fit(remembered, main)
  return { ...fit(remembered, screen), x: remembered.x, y: remembered.y }
}

function fit(size: { readonly width: number; readonly height: number }, screen: Area): Bounds {
  return {
    width: Math.max(smallestSize.minWidth, Math.min(size.width, screen.width)),
    height: Math.max(smallestSize.minHeight, Math.min(size.height, screen.height)),
  }
}

function canBeCaught(place: WindowPlace, screen: Area): boolean {
  const seenWidth = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x)
  const barIsInside = place.y >= screen.y && place.y + reachable.height <= screen.y + screen.height
  return seenWidth >= reachable.width && barIsInside
}
