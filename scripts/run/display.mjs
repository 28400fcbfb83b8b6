import { spawn } from 'node:child_process'

/** Says whether windows can be shown here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Starts Xvfb on a display number that it finds free itself, and returns the variables that lead to it and a `stop`.
 * Where there is a display already, starts nothing.
 */
export async function provideDisplay() {
  if (hasDisplay()) return { env: {}, stop: () => {} }
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const stop = () => xvfb.kill()
  process.once('exit', stop)
  const number = await new Promise((settle, fail) => {
    xvfb.once('error', () => fail(new Error('Xvfb could not be started.')))
    xvfb.once('exit', () => fail(new Error('Xvfb ended before it was ready.')))
    xvfb.stdio[3].once('data', (chunk) => settle(String(chunk).trim()))
  })
  return { env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' }, stop }
}
