/** How often progress is told, in milliseconds. */
const OFTEN = 100;
/** How often it is seen to that it is told even where nothing says how far it is. */
const BEAT = 50;
/** How long something goes on before it can be said how long it will take, in milliseconds. */
const SOONEST = 1000;

/** How far something has come, told several times a second from its begin to its end. */
export class Progress {
  readonly #tell: () => void;
  #total = 1;
  #at = 0;
  #began = 0;
  #told = 0;
  #beat: ReturnType<typeof setInterval> | null = null;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  begin(total: number): void {
    this.end();
    this.#total = Math.max(1, total);
    this.#at = 0;
    this.#began = performance.now();
    this.#told = 0;
    this.#beat = setInterval(() => this.at(this.#at), BEAT);
    this.at(0);
  }

  at(done: number): void {
    this.#at = done;
    const now = performance.now();
    if (now - this.#told < OFTEN) return;
    this.#told = now;
    this.#tell();
  }

  /** Begins a piece of work that is a share of all that is left; what tells how much of it is done, from 0 to 1. */
  part(share: number): (done: number) => void {
    const from = this.#at;
    const size = (this.#total - from) * share;
    return (done) => this.at(from + size * Math.min(1, done));
  }

  /** Nothing is told any more. */
  end(): void {
    if (this.#beat !== null) clearInterval(this.#beat);
    this.#beat = null;
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
