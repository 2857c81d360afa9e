/** Slots for the first words; always at least twice as many as words. */
const SLOTS = 1 << 12;

/** A word without the text it was cut from, which an engine may otherwise keep for its sake. */
const alone = (word: string): string => ` ${word}`.slice(1);

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/**
 * Numbers words from 0 on in the order they come up. A `Map` does the same, but takes four times as
 * long for words just cut from a text, of which there are millions.
 */
export class WordNumbers {
  readonly words: string[] = [];
  /** By slot, the number of a word, plus one; 0 where a slot is free. */
  #slots = new Uint32Array(SLOTS);

  /** The number of a word, a new one if it has none. */
  of(word: string): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(word) & last;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(word, slot);
      if (this.words[number] === word) return number;
      slot = (slot + 1) & last;
    }
  }

  #add(word: string, slot: number): number {
    this.words.push(alone(word));
    this.#slots[slot] = this.words.length;
    if (this.words.length * 2 > this.#slots.length) this.#grow();
    return this.words.length - 1;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const last = slots.length - 1;
    for (let number = 0; number < this.words.length; number += 1) {
      let slot = hashOf(this.words[number] ?? '') & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
