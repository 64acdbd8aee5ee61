/*
 * What the pure rooms may use beside the language itself: things that Node, workers and pages all have. Anything else of
 * the DOM or a browser does not compile with this folder's tsconfig.json.
 */

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes: ArrayBufferView | ArrayBuffer): string
}
