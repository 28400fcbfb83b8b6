import { symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const project = resolve(import.meta.dirname, '..', '..')

/**
 * Bundles a script of this folder as the app's own build does, so that no tool that runs TypeScript is measured with it.
 * Packages stay outside, in the project's `node_modules`, which the folder is given a way to. Returns the script's path.
 */
export async function bundleScript(folder: string, name: string): Promise<string> {
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await build({
    configFile: false,
    root: project,
    logLevel: 'error',
    build: {
      ssr: resolve(import.meta.dirname, `${name}.ts`),
      outDir: join(folder, 'bundle'),
      emptyOutDir: true,
      target: 'node20.18',
      minify: true,
      rollupOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  return join(folder, 'bundle', `${name}.mjs`)
}
