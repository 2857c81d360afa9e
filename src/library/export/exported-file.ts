import { failure, type Outcome, success } from '../../domain/outcome.ts';
import { EXPORT_PART } from '../../preload/export-inputs.ts';
import type { Vault } from '../vault-in-time.ts';
import { within } from '../within.ts';

/** How long a part may take to be written, in milliseconds. */
const PATIENCE = 10_000;

const silent = failure(
  'not-saved',
  `The disk with the file did not answer within ${PATIENCE / 1000} s.`,
);

const isFirstHalf = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

/** The first part of a text, at most `length` UTF-16 code units; no character is cut in two. */
function firstPart(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, isFirstHalf(text.charCodeAt(length - 1)) ? length - 1 : length);
}

/** Gathers text into parts that the vault takes, each of which is awaited before the next is sent. */
export class ExportedFile {
  readonly #vault: Vault;
  readonly #part: number;
  #text = '';

  constructor(vault: Vault, part = EXPORT_PART) {
    this.#vault = vault;
    this.#part = part;
  }

  /** Adds a text; resolves at once as long as there is less than a part. */
  async write(text: string): Promise<Outcome<null>> {
    this.#text += text;
    return this.#text.length < this.#part ? success(null) : this.#send(this.#part);
  }

  /** Sends what is left, and resolves with the file ended. */
  async end(): Promise<Outcome<null>> {
    const sent = await this.#send(1);
    return sent.ok ? this.#vault.endExport({}) : sent;
  }

  /** Sends part after part while there are at least so many units. */
  async #send(least: number): Promise<Outcome<null>> {
    while (this.#text.length >= least) {
      const text = firstPart(this.#text, this.#part);
      this.#text = this.#text.slice(text.length);
      const answer = await within(PATIENCE, this.#vault.writeExport({ text }));
      if (answer.late) return silent;
      if (!answer.value.ok) return answer.value;
    }
    return success(null);
  }
}
