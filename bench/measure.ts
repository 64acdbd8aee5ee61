import { measure } from 'mitata'

/** Rounds in which all are measured by turns: a machine that gets busy in between is slow for each of them alike. */
const ROUNDS = 5

/** For each text in each round: as long as one takes that nothing else interrupts. */
const OPTIONS = { min_cpu_time: 3e6, min_samples: 5, warmup_samples: 1, batch_samples: 16, gc: false } as const

/** What is raced: does its work on the text of that number. */
export type Task = (text: number) => unknown

/**
 * The time of each task over so many texts, in ms, measured by turns: the sum of the least for each text. A machine that does other
 * work, too, puts its median far from what the task itself takes, and long tasks farther than short ones; the least stays.
 */
export async function times<Name extends string>(
  texts: number,
  tasks: Record<Name, Task>,
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[]
  const least = new Map(names.map((name) => [name, new Float64Array(texts).fill(Number.POSITIVE_INFINITY)]))
  for (let round = 0; round < ROUNDS; round++) {
    // One task over all texts, then the next: the engine throws compiled code away when others fill the memory.
    for (const name of names) {
      for (let text = 0; text < texts; text++) {
        const { min } = await measure(() => tasks[name](text), OPTIONS)
        const times = least.get(name) as Float64Array
        times[text] = Math.min(times[text] as number, min / 1e6)
      }
    }
  }
  const sums = names.map((name) => [name, (least.get(name) as Float64Array).reduce((sum, time) => sum + time)])
  return Object.fromEntries(sums) as Record<Name, number>
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number
}

let total = 0

/** The measure of all: summing `charCodeAt` over a text, and over all texts before it. */
export function loopOver(text: string): number {
  let sum = total
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  total = sum
  return sum
}
