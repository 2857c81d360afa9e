const CHUNK_BITS = 20;
const CHUNK = 1 << CHUNK_BITS;

/** 16-bit numbers that become more, without ever copying those there are. */
export class GrowingUnits {
  readonly #chunks: Uint16Array[] = [];
  #last = new Uint16Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(unit: number): void {
    const at = this.#length & (CHUNK - 1);
    if (at === 0) {
      this.#last = new Uint16Array(CHUNK);
      this.#chunks.push(this.#last);
    }
    this.#last[at] = unit;
    this.#length += 1;
  }

  /** Moves the numbers into one array, chunk by chunk, giving back the memory of each. */
  *joined(): Generator<void, Uint16Array> {
    const all = new Uint16Array(this.#length);
    for (let at = 0; at < all.length; at += CHUNK) {
      const chunk = this.#chunks.shift();
      if (chunk) all.set(chunk.subarray(0, Math.min(CHUNK, all.length - at)), at);
      yield;
    }
    this.#length = 0;
    return all;
  }
}
