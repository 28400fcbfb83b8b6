/** Lets a few works go on at once and the others wait for their turn, in the order in which they were asked for. */
export function fewAtOnce(most: number): (work: () => Promise<void>) => Promise<void> {
  const waiting: (() => Promise<void>)[] = []
  let running = 0
  const goOn = () => {
    while (running < most) {
      const work = waiting.shift()
      if (!work) return
      running += 1
      void work().finally(() => {
        running -= 1
        goOn()
      })
    }
  }
  return (work) =>
    new Promise((settle, fail) => {
      waiting.push(() => work().then(settle, fail))
      goOn()
    })
}
