import { expect, test } from './fixtures.ts'
import { withApp } from './running-app.ts'

test('the app opens from its own origin', async ({ app }) => {
  expect(app.page.url()).toBe('app://aide-memoire/index.html')
  expect(await app.page.title()).toContain('Aide-Mémoire')
})

test('starting asks nothing of any network', async ({ app }) => {
  await app.page.waitForLoadState('load')
  await app.relaunch()
  await app.close()
  expect(await app.networkTraces()).toEqual([])
})

test('the network log would show a request and a look-up', async () => {
  await withApp([], async (app) => {
    await app.electron.evaluate(async ({ session }) => {
      const open = session.fromPartition('open')
      await open.fetch('http://127.0.0.1:9/left').catch(() => null)
      await open.fetch('http://elsewhere.invalid/').catch(() => null)
    })
    await app.close()
    expect(await app.networkTraces()).toEqual(
      expect.arrayContaining([
        'URL_REQUEST_START_JOB: http://127.0.0.1:9/left',
        'HOST_RESOLVER_MANAGER_REQUEST: http://elsewhere.invalid',
      ]),
    )
  })
})

test('what the page itself asks of the network is stopped before any look-up', async ({ app }) => {
  app.provoke(/Content Security Policy/)
  const asked = await app.page.evaluate(async () => {
    const image = new Image()
    const failed = new Promise((settle) => (image.onerror = settle))
    image.src = 'https://elsewhere.invalid/picture.png'
    await failed
    return fetch('https://elsewhere.invalid/').then(() => 'answered', () => 'stopped')
  })
  expect(asked).toBe('stopped')
  await expect.poll(() => app.provokedComplaints().length).toBeGreaterThanOrEqual(2)
})
