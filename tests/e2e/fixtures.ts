import { expect, test as base } from 'playwright/test'
import { withApp, type RunningApp } from './running-app.ts'

interface Fixtures {
  /** Switches for the app beside the usual ones. */
  readonly extraArguments: readonly string[]
  /**
   * The real app, started with an empty library of its own. When the test ends, so does the app, and the test fails if
   * anything was complained about or anything left this computer.
   */
  readonly app: RunningApp
}

export const test = base.extend<Fixtures>({
  extraArguments: [[], { option: true }],
  app: async ({ extraArguments }, use) => {
    await withApp(extraArguments, async (app) => {
      await use(app)
      await app.close()
      expect(app.complaints(), 'nothing was complained about').toEqual([])
      expect(await app.networkTraces(), 'nothing left this computer').toEqual([])
    })
  },
})

export { expect }
