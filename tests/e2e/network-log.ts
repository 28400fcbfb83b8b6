import { readFile } from 'node:fs/promises'

/** Events of Chromium's network log that mean something tried to leave this computer, with what to print of each. */
const leavingEvents: Readonly<Record<string, string>> = {
  URL_REQUEST_START_JOB: 'url',
  HOST_RESOLVER_MANAGER_REQUEST: 'host',
  HOST_RESOLVER_DNS_TASK: 'host',
  TCP_CONNECT_ATTEMPT: 'address',
  UDP_CONNECT: 'address',
  SOCKET_POOL_CONNECT_JOB_CREATED: 'group_id',
}
const ownSchemes = ['app:', 'blob:', 'data:']

/**
 * Lists every request, name look-up and connection in a log that `--log-net-log` wrote, as lines to print.
 * An empty list means that the app kept to itself. A log cut short by a killed app is read as far as it goes.
 * Throws when the file is no such log: silence must not come from a log that was never written.
 */
export async function listNetworkTraces(path: string): Promise<readonly string[]> {
  const [head = '', ...lines] = (await readFile(path, 'utf8')).split('\n')
  const { constants } = JSON.parse(`${head.replace(/,\s*$/, '')}}`) as { constants: { logEventTypes: Record<string, number> } }
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]))
  const known = Object.keys(leavingEvents).filter((name) => name in constants.logEventTypes)
  if (known.length < 4) throw new Error(`Chromium names its network events differently now; it knows only ${known.join(', ')}`)
  const traces = new Set<string>()
  for (const line of lines) {
    const event = parseEvent(line)
    const name = event && names.get(event.type)
    const field = name && leavingEvents[name]
    if (!event?.params || !field) continue
    const told = event.params[field]
    if (typeof told === 'string' && !ownSchemes.some((scheme) => told.startsWith(scheme))) traces.add(`${name}: ${told}`)
  }
  return [...traces]
}

interface LoggedEvent {
  readonly type: number
  readonly params?: Readonly<Record<string, unknown>>
}

/** Reads one line of the log; null for what is no event, and for the line at which a killed app stopped writing. */
function parseEvent(line: string): LoggedEvent | null {
  if (!line.startsWith('{')) return null
  try {
    return JSON.parse(line.replace(/(,|\]\s*,?.*)$/, '')) as LoggedEvent
  } catch {
    return null
  }
}
