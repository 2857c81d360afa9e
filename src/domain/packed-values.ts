/** The bytes of a chunk; a value that takes more has a chunk of its own. */
const CHUNK = 1 << 20;
/** As many bytes as a UTF-16 code unit takes at most. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Values that JSON can tell, packed as UTF-8 in chunks of memory that is not searched for garbage: a
 * fraction of what objects take, and nothing in them keeps the text that it was cut from.
 */
export class PackedValues<Value> {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  /** By place: which chunk, and from where to where. */
  readonly #chunk: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #end = 0;
  #scratch = new Uint8Array(CHUNK >> 6);

  get length(): number {
    return this.#chunk.length;
  }

  /** Puts a value in at the next place. */
  add(value: Value): void {
    this.set(this.length, value);
  }

  /** The value at a place, made anew each time. */
  at(place: number): Value | undefined {
    const chunk = this.#chunks[this.#chunk[place] ?? -1];
    if (!chunk) return undefined;
    const bytes = chunk.subarray(this.#from[place], this.#to[place]);
    return JSON.parse(decoder.decode(bytes)) as Value;
  }

  /** The values from a place up to another, which is left out. */
  slice(from: number, to: number): readonly Value[] {
    const values: Value[] = [];
    for (let place = from; place < Math.min(to, this.length); place += 1) {
      const value = this.at(place);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  /** Puts a value in the place of another, whose bytes are not used again. */
  set(place: number, value: Value): void {
    const bytes = this.#encoded(JSON.stringify(value));
    const last = this.#chunks.at(-1);
    if (last === undefined || this.#end + bytes.length > last.length) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, bytes.length)));
      this.#end = 0;
    }
    this.#chunks.at(-1)?.set(bytes, this.#end);
    this.#chunk[place] = this.#chunks.length - 1;
    this.#from[place] = this.#end;
    this.#end += bytes.length;
    this.#to[place] = this.#end;
  }

  /** Takes all out and gives the memory back at once, which else might be done minutes later. */
  clear(): void {
    for (const places of [this.#chunk, this.#from, this.#to]) places.length = 0;
    this.#end = 0;
    structuredClone(null, { transfer: this.#chunks.splice(0).map(({ buffer }) => buffer) });
  }

  #encoded(json: string): Uint8Array {
    const most = json.length * MOST_BYTES;
    if (most > this.#scratch.length) this.#scratch = new Uint8Array(most);
    return this.#scratch.subarray(0, encoder.encodeInto(json, this.#scratch).written);
  }
}
