import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import { protocol } from 'electron'
import { appOrigin, appScheme } from './origin.ts'

/** What the page may do. Every source is the app's own bundle; pictures may also come from the page's own memory. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** What a page that is printed may do: show itself. It has no scripts. */
const printPolicy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:"

/** Text that is served from memory; null = the address is none of it. */
export type FindPrinted = (address: string) => { readonly text: string; readonly type: '.html' | '.css' } | null

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.wasm': 'application/wasm',
}

/** Makes `app:` a secure, standard scheme. Must run before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

/** Serves the files of `folder`, and nothing outside it, under the app's origin; and what is being printed. */
export function serveApp(folder: string, findPrinted: FindPrinted): void {
  protocol.handle(appScheme, (request) => {
    const printed = request.method === 'GET' ? findPrinted(request.url) : null
    if (printed === null) return answer(folder, request)
    const headers = { ...headersFor(null), 'Content-Type': contentTypes[printed.type] ?? '', 'Content-Security-Policy': printPolicy }
    return new Response(printed.text, { headers })
  })
}

async function answer(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  const path = pathInBundle(folder, request.url)
  if (path === null) return refusal(404)
  try {
    const bytes = await readFile(path)
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers: headersFor(path) })
  } catch {
    // A folder, a missing file or one that cannot be read: for the page they are all not there.
    return refusal(404)
  }
}

/**
 * Finds the file inside `folder` that an address means. Null when the address is not of this app, leads out of the
 * folder, or cannot be a file's name.
 */
function pathInBundle(folder: string, address: string): string | null {
  const { protocol: scheme, host, pathname } = new URL(address)
  if (`${scheme}//${host}` !== appOrigin) return null
  const decoded = decode(pathname)
  // A backslash separates folders on Windows, a colon names a drive or a stream there; what ends in a slash is no file.
  if (decoded === null || /[\0\\:]|\/$/.test(decoded)) return null
  const root = resolve(folder)
  const path = resolve(root, `.${decoded}`)
  return path.startsWith(root + sep) ? path : null
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    // A broken escape names no file.
    return null
  }
}

function headersFor(path: string | null): Record<string, string> {
  const type = path === null ? 'text/plain' : contentTypes[extname(path).toLowerCase()]
  return {
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: headersFor(null) })
}
