/** A call of the disk by the app. */
export interface Call {
  readonly name: string;
  readonly path: string;
  /** How a file is opened. */
  readonly flags?: string;
  /** What is written. */
  readonly bytes?: Buffer;
  /** The new name, where one is given. */
  readonly to?: string;
  /** To how many bytes a file is cut. */
  readonly length?: number;
}

/** What becomes of a call: done where nothing is said. */
export interface Fate {
  /** What it ends with. */
  readonly error?: Error;
  /** Whether it is done all the same. */
  readonly done?: boolean;
  /** What is written in place of what was asked. */
  readonly bytes?: Buffer;
}

/** Sees the calls below one folder. */
export interface Watcher {
  readonly folder: string;
  readonly before: (call: Call) => Fate | undefined;
  readonly after?: (call: Call) => void;
}
