import { DamagedFileError } from './format'

/*
 * Numbers in a run of bytes. A whole number from 0 to 2^53 − 1 is written in base 128, the lowest digit first, all digits but the last
 * with 128 added: most numbers of the base fill one byte or two.
 *
 * Any other number, a _decimal_, is written as a whole one where it has few digits: its mantissa (0, −1, 1, −2 … are 0, 1, 2, 3 …)
 * times 8, plus its digits behind the point. Where it has more, AS_DOUBLE, and its 64 bits as a float.
 */

/** More digits behind the point than any degree in the facts is given in. */
const MOST_DIGITS = 6
const AS_DOUBLE = MOST_DIGITS + 1
const DIGITS = 8
/** Above it, mantissas would not fit into a whole number. */
const MOST_MANTISSA = 2 ** 48

export class ByteWriter {
  private readonly bytes: number[] = []

  /** A whole number from 0 on. */
  put(...numbers: readonly number[]): this {
    for (const number of numbers) {
      let rest = number
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.bytes.push((rest % 0x80) + 0x80)
      this.bytes.push(rest)
    }
    return this
  }

  putBytes(bytes: Iterable<number>): this {
    this.bytes.push(...bytes)
    return this
  }

  putDecimal(number: number): this {
    for (let digits = 0; digits <= MOST_DIGITS; digits++) {
      const mantissa = Math.round(number * 10 ** digits)
      const whole = mantissa < 0 ? -2 * mantissa - 1 : Math.abs(2 * mantissa)
      if (whole <= MOST_MANTISSA && Object.is(decimalOf(whole, digits), number))
        return this.put(whole * DIGITS + digits)
    }
    return this.put(AS_DOUBLE).putBytes(new Uint8Array(Float64Array.of(number).buffer))
  }

  take(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }
}

/** Reads on from a place, up to an end. @throws DamagedFileError when there is nothing more to be read. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
    public end: number,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.end
  }

  next(): number {
    let number = 0
    for (let place = 1; ; place *= 0x80) {
      if (this.at >= this.end) throw new DamagedFileError(`a number is missing at byte ${this.at}`)
      const byte = this.bytes[this.at++] as number
      if (byte < 0x80) return number + byte * place
      number += (byte - 0x80) * place
    }
  }

  nextDecimal(): number {
    const written = this.next()
    const digits = written % DIGITS
    if (digits !== AS_DOUBLE) return decimalOf((written - digits) / DIGITS, digits)
    const start = this.at
    this.at += Float64Array.BYTES_PER_ELEMENT
    if (this.at > this.end) throw new DamagedFileError(`a number is missing at byte ${start}`)
    return new Float64Array(this.bytes.slice(start, this.at).buffer)[0] as number
  }

  /** Passes over so many numbers. */
  skip(count: number): void {
    for (let i = 0; i < count; i++) this.next()
  }
}

function decimalOf(whole: number, digits: number): number {
  const mantissa = whole % 2 === 0 ? whole / 2 : -(whole + 1) / 2
  return mantissa / 10 ** digits
}
