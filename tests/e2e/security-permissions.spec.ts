import { expect, test } from './fixtures.ts'

/** Every permission that Chromium lets a page ask about. */
const names = [
  'accelerometer',
  'ambient-light-sensor',
  'background-fetch',
  'background-sync',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'keyboard-lock',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'nfc',
  'notifications',
  'payment-handler',
  'periodic-background-sync',
  'pointer-lock',
  'screen-wake-lock',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'window-management',
]

test('no permission is granted but the one to keep the library', async ({ app }) => {
  const states = await app.page.evaluate(async (list) => {
    const stateOf = async (name: string) => {
      try {
        return [name, (await navigator.permissions.query({ name: name as PermissionName })).state]
      } catch {
        return [name, 'unknown']
      }
    }
    return Object.fromEntries(await Promise.all([...list, 'persistent-storage'].map(stateOf)))
  }, names)
  const granted = Object.keys(states).filter((name) => states[name] === 'granted')
  expect(granted).toEqual(['persistent-storage'])
  expect(await app.page.evaluate(() => navigator.storage.persist())).toBe(true)
})

test('asking for a device or a right is refused, even right after a click', async ({ app }) => {
  app.provoke(/[Pp]ermission|denied|not allowed/)
  const requests: Readonly<Record<string, string>> = {
    camera: 'navigator.mediaDevices.getUserMedia({ video: true })',
    microphone: 'navigator.mediaDevices.getUserMedia({ audio: true })',
    screen: 'navigator.mediaDevices.getDisplayMedia({ video: true })',
    place: 'new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))',
    notifications: "Notification.requestPermission().then((state) => state === 'granted' || Promise.reject(state))",
    midi: 'navigator.requestMIDIAccess({ sysex: true })',
    'clipboard reading': 'navigator.clipboard.readText()',
    'clipboard writing': "navigator.clipboard.writeText('x')",
    'file picker': 'showOpenFilePicker()',
    'folder picker': 'showDirectoryPicker()',
    fonts: 'queryLocalFonts()',
    idle: "IdleDetector.requestPermission().then((state) => state === 'granted' || Promise.reject(state))",
    usb: 'navigator.usb.requestDevice({ filters: [{ vendorId: 1 }] })',
    serial: 'navigator.serial.requestPort()',
    hid: 'navigator.hid.requestDevice({ filters: [] }).then((list) => list.length > 0 || Promise.reject(list))',
    bluetooth: 'navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
    'wake lock': "navigator.wakeLock.request('screen')",
    screens: 'getScreenDetails()',
  }
  for (const [name, request] of Object.entries(requests)) {
    await app.page.evaluate(`document.body.addEventListener('click', () => {
      window.answer = (async () => (${request}))().then(() => 'granted', () => 'refused')
    }, { once: true })`)
    await app.page.locator('body').click({ position: { x: 2, y: 2 }, force: true })
    expect([name, await app.page.evaluate('window.answer')]).toEqual([name, 'refused'])
  }
})
