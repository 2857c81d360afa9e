/** How often progress is told, in milliseconds. */
const OFTEN = 250;
/** How long something goes on before it can be said how long it will take, in milliseconds. */
const SOONEST = 1000;

/** How far something has come, told at most four times a second. */
export class Progress {
  readonly #tell: () => void;
  #total = 1;
  #at = 0;
  #began = 0;
  #told = 0;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  begin(total: number): void {
    this.#total = Math.max(1, total);
    this.#at = 0;
    this.#began = performance.now();
    this.#told = 0;
    this.at(0);
  }

  at(done: number): void {
    this.#at = done;
    const now = performance.now();
    if (now - this.#told < OFTEN) return;
    this.#told = now;
    this.#tell();
  }

  /** From 0 to 1. */
  get done(): number {
    return Math.min(1, this.#at / this.#total);
  }

  /** In seconds; `null` while that cannot be known. */
  get secondsLeft(): number | null {
    const taken = performance.now() - this.#began;
    if (taken < SOONEST || this.done === 0) return null;
    return Math.ceil((taken * (1 - this.done)) / this.done / 1000);
  }
}
