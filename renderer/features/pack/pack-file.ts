/** The calendar day of a moment, where the user is; ISO `yyyy-mm-dd`. */
export function dayOf(isoMoment: string): string {
  const moment = new Date(isoMoment)
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
