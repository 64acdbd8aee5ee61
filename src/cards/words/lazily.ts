/**
 * What is made when it is first wanted, and kept. For the platform's formatters: making those of all languages would take the background
 * 20 ms whenever it wakes, and a reader needs those of one.
 */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
