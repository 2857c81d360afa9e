/** A set of paper numbers, 0 to `size` - 1, as one bit each. */
export class Bits {
  readonly size: number;
  readonly words: Uint32Array;

  constructor(size: number, words: Uint32Array = new Uint32Array((size + 31) >>> 5)) {
    this.size = size;
    this.words = words;
  }

  clone(): Bits {
    return new Bits(this.size, this.words.slice());
  }

  add(number: number): void {
    const index = number >>> 5;
    this.words[index] = (this.words[index] ?? 0) | (1 << (number & 31));
  }

  delete(number: number): void {
    const index = number >>> 5;
    this.words[index] = (this.words[index] ?? 0) & ~(1 << (number & 31));
  }

  has(number: number): boolean {
    return (((this.words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** Makes this set hold all numbers. */
  fill(): this {
    this.words.fill(0xffffffff);
    const rest = this.size & 31;
    if (rest > 0) this.words[this.words.length - 1] = (1 << rest) - 1;
    return this;
  }

  /** Keeps what is in the other set, too. */
  and({ words }: Bits): this {
    for (let index = 0; index < words.length; index += 1)
      this.words[index] = (this.words[index] ?? 0) & (words[index] ?? 0);
    return this;
  }

  /** Adds what is in the other set. */
  or({ words }: Bits): this {
    for (let index = 0; index < words.length; index += 1)
      this.words[index] = (this.words[index] ?? 0) | (words[index] ?? 0);
    return this;
  }

  /** Takes out what is in the other set. */
  andNot({ words }: Bits): this {
    for (let index = 0; index < words.length; index += 1)
      this.words[index] = (this.words[index] ?? 0) & ~(words[index] ?? 0);
    return this;
  }

  isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  count(): number {
    let total = 0;
    for (const word of this.words) total += ones(word);
    return total;
  }

  /** How many numbers are in both sets. */
  countWith({ words }: Bits): number {
    let total = 0;
    for (let index = 0; index < words.length; index += 1)
      total += ones((this.words[index] ?? 0) & (words[index] ?? 0));
    return total;
  }

  /** The numbers, the smallest first. */
  toArray(): Uint32Array {
    const numbers = new Uint32Array(this.count());
    let end = 0;
    for (let index = 0; index < this.words.length; index += 1) {
      let word = this.words[index] ?? 0;
      while (word !== 0) {
        numbers[end] = (index << 5) + (31 - Math.clz32(word & -word));
        end += 1;
        word &= word - 1;
      }
    }
    return numbers;
  }

  /** Calls back with each number, the smallest first. */
  forEach(callback: (number: number) => void): void {
    for (let index = 0; index < this.words.length; index += 1) {
      let word = this.words[index] ?? 0;
      while (word !== 0) {
        callback((index << 5) + (31 - Math.clz32(word & -word)));
        word &= word - 1;
      }
    }
  }
}

/** The number of ones in 32 bits (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
