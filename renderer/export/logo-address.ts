import type { PackLogo } from '#shared/domain/pack-look'

/** Bytes that one call can take as arguments. */
const chunk = 0x8000

/** Gives a logo as an address that holds it whole: the picture goes wherever the page goes. */
export function logoAddress({ bytes, type }: Pick<PackLogo, 'bytes' | 'type'>): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return `data:image/${type};base64,${btoa(binary)}`
}
