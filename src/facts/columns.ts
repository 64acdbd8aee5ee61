/*
 * Columns: numbers of the same few bytes each, by their places. The lowest bytes of all stand first, then the next ones of all, so that what
 * is like its neighbours, the upper bytes of numbers that ascend, lies together: a zip packs names and words of names a fifth smaller so.
 */

/** `width` is how many bytes a number takes. @throws RangeError when one needs more. */
export function writeColumn(numbers: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(width * numbers.length)
  numbers.forEach((number, at) => {
    let rest = number
    for (let place = at; place < bytes.length; place += numbers.length) {
      bytes[place] = rest % 0x100
      rest = Math.floor(rest / 0x100)
    }
    if (rest > 0) throw new RangeError(`no room for ${number} in ${width} bytes`)
  })
  return bytes
}

interface Column {
  size: number
  /** The number at a place, from 0 up to how many there are. */
  at(place: number): number
}

export function openColumn(bytes: Uint8Array, width: number): Column {
  const size = bytes.length / width
  return {
    size,
    at(place) {
      let number = 0
      for (let byte = place + (width - 1) * size; byte >= 0; byte -= size)
        number = number * 0x100 + (bytes[byte] as number)
      return number
    },
  }
}

/** Where each of so many things in a row begins, by their sizes: written as sizes, which are small, and added up when a file is opened. */
export function startsOf(sizes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sizes.length)
  for (let i = 1; i < sizes.length; i++) starts[i] = (starts[i - 1] as number) + (sizes[i - 1] as number)
  return starts
}
