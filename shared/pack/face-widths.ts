/** The two families of a pack: Cambria for words, Calibri for what is said about them. */
export type Family = 'serif' | 'sans'

export type Weight = 'regular' | 'bold' | 'italic'

/**
 * Advance widths of the printable ASCII characters from the space on, in thousandths of the size.
 *
 * Measured in Caladea and Carlito, whose widths are those of Cambria and Calibri.
 */
const asciiWidths: Readonly<Record<Family, Readonly<Record<Weight, readonly number[]>>>> = {
  serif: {
    regular: [
      220, 286, 393, 619, 506, 890, 687, 237, 382, 382, 427, 554, 205, 329, 206, 490, 517, 362, 472, 461, 492, 475, 470, 470,
      485, 478, 264, 264, 554, 554, 554, 422, 885, 599, 579, 519, 625, 540, 509, 539, 696, 343, 304, 630, 501, 888, 693, 599,
      533, 599, 613, 453, 557, 687, 598, 889, 571, 557, 507, 350, 490, 350, 554, 371, 151, 470, 520, 421, 520, 441, 313, 459,
      554, 277, 255, 525, 271, 813, 558, 480, 520, 501, 396, 392, 325, 546, 470, 720, 483, 482, 428, 387, 316, 387, 712,
    ],
    bold: [
      220, 335, 422, 618, 543, 976, 740, 251, 408, 408, 453, 592, 232, 311, 230, 505, 533, 458, 507, 508, 553, 520, 538, 494,
      556, 534, 280, 280, 592, 592, 592, 452, 921, 653, 634, 551, 664, 559, 534, 586, 719, 358, 340, 680, 541, 845, 686, 647,
      593, 647, 640, 473, 587, 695, 632, 959, 616, 587, 554, 368, 505, 368, 592, 371, 184, 525, 568, 450, 570, 513, 335, 508,
      600, 308, 297, 589, 311, 891, 604, 530, 573, 559, 454, 444, 365, 609, 519, 779, 525, 521, 464, 393, 320, 393, 592,
    ],
    italic: [
      220, 280, 389, 619, 502, 858, 659, 234, 372, 372, 396, 510, 206, 311, 181, 466, 488, 394, 459, 439, 490, 455, 459, 442,
      479, 465, 181, 206, 499, 531, 499, 407, 885, 578, 536, 495, 598, 506, 497, 509, 673, 330, 302, 586, 474, 835, 654, 581,
      503, 622, 574, 414, 505, 623, 553, 847, 545, 523, 483, 339, 466, 339, 528, 463, 183, 515, 496, 434, 513, 436, 284, 493,
      528, 263, 243, 489, 256, 800, 532, 483, 502, 512, 376, 363, 340, 531, 431, 694, 446, 431, 433, 375, 315, 375, 528,
    ],
  },
  sans: {
    regular: [
      226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507, 507,
      507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662,
      517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471,
      525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
    ],
    bold: [
      226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507, 507, 507, 507,
      507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874, 659, 676,
      532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537, 503, 316, 474,
      537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
    ],
    italic: [
      226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 388, 507, 507, 507, 507, 507, 507, 507, 507,
      507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 522, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 645, 654,
      517, 664, 543, 452, 487, 642, 567, 890, 519, 487, 468, 307, 384, 307, 498, 498, 291, 514, 514, 416, 514, 478, 305, 514,
      514, 229, 239, 455, 229, 791, 514, 513, 514, 514, 343, 389, 335, 514, 446, 715, 433, 447, 395, 314, 460, 314, 498,
    ],
  },
}

/** Characters outside ASCII whose width differs much from that of their letter, in thousandths of the size. */
const otherWidths: Readonly<Record<string, number>> = { '\u2014': 950, '\u2013': 500, '\u2018': 230, '\u2019': 230, '\u201c': 400, '\u201d': 400, '\u2026': 720, '\u2022': 470, '\u00b7': 250, '\u00a0': 220, '\u2003': 1000 }

const fullWidth = 1000
/** Averages of running text; the letters of these scripts are not told apart. */
const arabicWidth = 430
const cyrillicWidth = 545
const otherWidth = 550

/** Below this code point widths are looked up. */
const tableEnd = 0x2100
const tables = new Map<string, Uint16Array>()
/** What {@link letterOf} says of each: the same in all faces. */
let letters: Int16Array | null = null

const firstAscii = 0x20
const lastAscii = 0x7e

/** Gives the widths of a face by code unit, in thousandths of the size; for units of {@link tableEnd} and above see {@link wideUnitWidth}. */
export function unitWidths(family: Family, weight: Weight): Uint16Array {
  const key = `${family} ${weight}`
  const known = tables.get(key)
  if (known) return known
  const ascii = asciiWidths[family][weight]
  letters ??= Int16Array.from({ length: tableEnd }, (_, code) => letterOf(code))
  const table = Uint16Array.from(letters, (letter) => (letter < 0 ? -1 - letter : (ascii[letter] ?? otherWidth)))
  tables.set(key, table)
  return table
}

/** Width of a code unit that no table holds: East Asian ones are full, half a surrogate pair is half a full one. */
export function wideUnitWidth(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return fullWidth / 2
  if (isRightToLeftUnit(code)) return arabicWidth
  return isFullWidth(code) ? fullWidth : otherWidth
}

/** Whether a line may break on either side of it without a space. */
export const isFullWidth = (code: number): boolean => (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60)

/** Whether it is set in the face and size of complex scripts. */
export const isRightToLeftUnit = (code: number): boolean => (code >= 0x590 && code <= 0x8ff) || (code >= 0xfb1d && code <= 0xfefc)

/** Gives the place of a character's letter in the tables; of one that all faces set alike its width, as -1 - width. */
function letterOf(code: number): number {
  const character = String.fromCharCode(code)
  if (code >= firstAscii && code <= lastAscii) return code - firstAscii
  const own = otherWidths[character]
  if (own !== undefined) return -1 - own
  if (code < firstAscii || /\p{M}|\p{Cf}/u.test(character)) return -1
  const letter = character.normalize('NFD').charCodeAt(0)
  if (letter >= firstAscii && letter <= lastAscii) return letter - firstAscii
  if (letter !== code) return -1 - otherWidth
  if (isRightToLeftUnit(code)) return -1 - arabicWidth
  return -1 - (code >= 0x400 && code < 0x530 ? cyrillicWidth : otherWidth)
}
