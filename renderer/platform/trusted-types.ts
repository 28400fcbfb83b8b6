interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string
}

// Not yet among TypeScript's own types; absent where tests run outside Chromium.
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: 'default', policy: ScriptPolicy): unknown }
}

// The page's policy asks for trusted types, which forbids every way of turning words into markup or scripts
// (`innerHTML` above all). Only workers may still be started, and only from the app's own files.
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError('Not a script of this app')
    return address
  },
})
