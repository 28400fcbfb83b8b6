import { type CarryOverTask, placeNotes } from '#shared/carry-over/place-notes'

/** Workers are the platform's: this one answers what the app's own would, a moment later. */
export class CarryOverWorker extends EventTarget {
  static started = 0

  constructor() {
    super()
    CarryOverWorker.started += 1
  }

  postMessage(task: CarryOverTask) {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: placeNotes(task) })))
  }

  terminate() {}
}
