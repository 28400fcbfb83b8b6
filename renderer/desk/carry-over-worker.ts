import { type CarryOverTask, placeNotes } from '#shared/carry-over/place-notes'

addEventListener('message', ({ data }: MessageEvent<CarryOverTask>) => {
  postMessage(placeNotes(data))
})
