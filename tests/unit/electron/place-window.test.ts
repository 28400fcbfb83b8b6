import { describe, expect, it } from 'vitest'
import { placeWindow } from '#electron/main/place-window.ts'

const laptop = { x: 0, y: 0, width: 1440, height: 875 }
const besideIt = { x: 1440, y: -100, width: 1920, height: 1055 }

describe('where the window opens', () => {
  it('is the middle of the main screen, at its usual size, the first time', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1280, height: 860 })
  })

  it('is where it was left', () => {
    const left = { x: 1600, y: 20, width: 1000, height: 700, maximised: false }
    expect(placeWindow(left, [laptop, besideIt])).toEqual({ x: 1600, y: 20, width: 1000, height: 700 })
  })

  it('is the main screen when the one it was left on is gone', () => {
    const left = { x: 1600, y: 20, width: 1000, height: 700, maximised: false }
    expect(placeWindow(left, [laptop])).toEqual({ width: 1000, height: 700 })
  })

  it('is never where its title bar cannot be caught', () => {
    for (const place of [
      { x: 0, y: -200 },
      { x: 1400, y: 100 },
      { x: -950, y: 100 },
      { x: 0, y: 870 },
    ]) {
      expect(placeWindow({ ...place, width: 1000, height: 700, maximised: false }, [laptop])).not.toHaveProperty('x')
    }
  })

  it('is made to fit a smaller screen, but never too small to read in', () => {
    const left = { x: 0, y: 0, width: 3000, height: 2000, maximised: false }
    expect(placeWindow(left, [laptop])).toMatchObject({ width: 1440, height: 875 })
    expect(placeWindow({ ...left, width: 10, height: 10 }, [laptop])).toMatchObject({ width: 900, height: 600 })
  })
})
