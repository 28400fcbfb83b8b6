import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'
import { PlainFailure } from './ending.mjs'

/** The project's own folder, from which every command is run. */
export const projectFolder = resolve(import.meta.dirname, '../..')

/**
 * Runs a program with this process's output and returns its exit code; 127 when it cannot be started. The programs of
 * installed packages are found by name.
 */
export function exitCodeOf(program, args, { env = {}, ...options } = {}) {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      // On Windows the programs of packages are scripts, which only a shell starts.
      shell: process.platform === 'win32' && program !== process.execPath,
      env: { ...process.env, ...pathWithPackages(), ...env },
      ...options,
    })
    child.once('error', () => settle(127))
    child.once('close', (code) => settle(code ?? 1))
  })
}

/** Runs a program quietly and throws, showing what it said, when it fails. */
export function runQuietly(program, args, env = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    child.once('error', () => fail(new PlainFailure(`${program} could not be started.`)))
    child.once('close', (code) => (code === 0 ? settle() : fail(new PlainFailure(`${said}\n${program} ended with ${code}.`))))
  })
}

/** Runs a program quietly and returns what it printed, or null when it failed or is not there. */
export function outputOf(program, args) {
  return new Promise((settle) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.once('error', () => settle(null))
    child.once('close', (code) => settle(code === 0 ? text : null))
  })
}

function pathWithPackages() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { [name]: `${join(projectFolder, 'node_modules', '.bin')}${delimiter}${process.env[name] ?? ''}` }
}
