import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { listNetworkTraces } from './network-log.ts'

const projectFolder = resolve(import.meta.dirname, '../..')
/** Errors that the main process prints; Chromium's own lines (`[pid:date:ERROR:file]`) are about the system, not us. */
const mainProcessError = /^(?!\[)(?=.*(Error\b|Unhandled|Uncaught))/

/** A question that the app has put in a dialog of the system. */
export interface AskedQuestion {
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
}

/**
 * Starts Electron, a second time where it fell before it ran any code of ours: on a busy machine Chromium sometimes
 * ends while it opens the display.
 */
async function startElectron(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  return _electron.launch(options).catch(async (error: unknown) => {
    if (!String(error).includes('Process failed to launch')) throw error
    return _electron.launch(options)
  })
}

/** The real app with a library of its own, and hands to work it. */
export class RunningApp {
  readonly folder: string
  readonly #extraArguments: readonly string[]
  #electron: ElectronApplication | null = null
  #page: Page | null = null
  readonly #complaints: string[] = []
  readonly #provoked: RegExp[] = []
  readonly #networkLogs: string[] = []

  constructor(folder: string, extraArguments: readonly string[]) {
    this.folder = folder
    this.#extraArguments = extraArguments
  }

  /** Its main process. */
  get electron(): ElectronApplication {
    if (this.#electron === null) throw new Error('The app is not running')
    return this.#electron
  }

  /** The page in its window. */
  get page(): Page {
    if (this.#page === null) throw new Error('The app is not running')
    return this.#page
  }

  /** Starts the app on its library and waits for its page. */
  async launch(): Promise<void> {
    const networkLog = join(this.folder, `network-${this.#networkLogs.length}.json`)
    const electron = await startElectron({
      cwd: projectFolder,
      env: environment(),
      // It refuses root; for everyone else the app is tested with it.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '.',
        '--disable-gpu',
        '--lang=en-US',
        `--user-data-dir=${join(this.folder, 'profile')}`,
        `--log-net-log=${networkLog}`,
        ...this.#extraArguments,
      ],
    })
    this.#networkLogs.push(networkLog)
    electron.process().stderr?.on('data', (chunk: Buffer) => this.#hearMainProcess(String(chunk)))
    electron.on('window', (page) => this.#hearPage(page))
    this.#electron = electron
    this.#page = await electron.firstWindow()
    await this.#page.locator('main').waitFor()
    // Drops, pastes and the menu are heard once the page has nothing left to do for its first view.
    await this.#page.evaluate(() => new Promise<void>((settle) => requestIdleCallback(() => settle())))
  }

  /** Quits the app as its user would and starts it again. After {@link kill9} it only starts. */
  async relaunch(): Promise<void> {
    await this.close()
    await this.launch()
  }

  /** Ends the app without letting it do anything more. */
  async kill9(): Promise<void> {
    const main = this.electron.process()
    const gone = new Promise((settle) => main.once('exit', settle))
    main.kill('SIGKILL')
    await gone
    this.#electron = null
    this.#page = null
  }

  /** Quits the app; does nothing when it is not running. */
  async close(): Promise<void> {
    await this.#electron?.close()
    this.#electron = null
    this.#page = null
  }

  /** Answers every open dialog from now on; an empty list cancels it. */
  async chooseFilesToOpen(paths: readonly string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
    }, [...paths])
  }

  /** Answers every save dialog from now on; null cancels it. */
  async chooseSavePath(path: string | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
    }, path)
  }

  /** Answers every question from now on with its first button (yes) or its last (no), and keeps what was asked. */
  async answerQuestions(yes: boolean): Promise<void> {
    await this.electron.evaluate(({ dialog }, says) => {
      const asked: unknown[] = ((globalThis as { askedQuestions?: unknown[] }).askedQuestions ??= [])
      dialog.showMessageBox = async (...args: readonly unknown[]) => {
        const { message, detail = '', buttons = [] } = args.at(-1) as Electron.MessageBoxOptions
        asked.push({ message, detail, buttons })
        return { response: says ? 0 : buttons.length - 1, checkboxChecked: false }
      }
    }, yes)
  }

  /** Lists what {@link answerQuestions} has answered. */
  async questionsAsked(): Promise<readonly AskedQuestion[]> {
    return this.electron.evaluate(() => (globalThis as { askedQuestions?: AskedQuestion[] }).askedQuestions ?? [])
  }

  /** Chooses an entry of the native menu by its command, as a user would. */
  async chooseFromMenu(command: string): Promise<void> {
    await this.electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command)
  }

  /** Declares that this test provokes complaints of a certain kind; they no longer fail it. */
  provoke(kind: RegExp): void {
    this.#provoked.push(kind)
  }

  /** Lists the complaints that were provoked. */
  provokedComplaints(): readonly string[] {
    return this.#complaints.filter((complaint) => this.#isProvoked(complaint))
  }

  /**
   * Lists what has been complained about unprovoked: errors in the page's console, violations of its policy, uncaught
   * errors in page or main process. Any at a test's end fails it.
   */
  complaints(): readonly string[] {
    return this.#complaints.filter((complaint) => !this.#isProvoked(complaint))
  }

  /** Lists every request, look-up and connection since the start. The app must have been closed. */
  async networkTraces(): Promise<readonly string[]> {
    if (this.#electron !== null) throw new Error('The network log is complete only when the app is closed')
    return (await Promise.all(this.#networkLogs.map(listNetworkTraces))).flat()
  }

  #isProvoked(complaint: string): boolean {
    return this.#provoked.some((kind) => kind.test(complaint))
  }

  #hearPage(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.#complaints.push(`page: ${error.message}`))
    page.on('crash', () => this.#complaints.push('page: crashed'))
  }

  #hearMainProcess(text: string): void {
    for (const line of text.split('\n')) if (mainProcessError.test(line)) this.#complaints.push(`main: ${line}`)
  }
}

/** Runs `work` on an app with a fresh library, which is removed afterwards. */
export async function withApp(extraArguments: readonly string[], work: (app: RunningApp) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-'))
  const app = new RunningApp(folder, extraArguments)
  try {
    await app.launch()
    await work(app)
  } finally {
    await app.close()
    // Chromium's helpers may still be writing their last lines.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** The surrounding variables without those that would change which page is loaded or how dates look. */
function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !['ELECTRON_RENDERER_URL', 'ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS'].includes(entry[0]),
  )
  return { ...Object.fromEntries(kept), TZ: 'UTC' }
}
