import { existsSync, readFileSync } from 'node:fs'
import { resourceUsage } from 'node:process'

/**
 * Gives the largest size that this process ever had, in MB.
 *
 * Linux hands the largest size of the process that started this one down to it; what is this one's own stands in `/proc`.
 */
export function peakMb(): number {
  const own = existsSync('/proc/self/status') ? /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined
  return (own === undefined ? resourceUsage().maxRSS : Number(own)) / 1024
}
