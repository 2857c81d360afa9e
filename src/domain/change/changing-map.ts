/**
 * A map that is about to change: a copy is made at the first change only, and the map it came from
 * stays as it was.
 */
export class ChangingMap<K, V> {
  readonly #source: ReadonlyMap<K, V>;
  #copy: Map<K, V> | null = null;

  constructor(source: ReadonlyMap<K, V>) {
    this.#source = source;
  }

  get(key: K): V | undefined {
    return (this.#copy ?? this.#source).get(key);
  }

  set(key: K, value: V): void {
    this.#copy ??= new Map(this.#source);
    this.#copy.set(key, value);
  }

  /** The map as it is now: the very same one where nothing was set. */
  get current(): ReadonlyMap<K, V> {
    return this.#copy ?? this.#source;
  }
}
