/** SHA-256 of bytes by the platform, which does not hold up the window; lower-case hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // The platform's types refuse bytes of memory that several threads share, which none of ours are.
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
