/** An export from the moment it is asked for until its file is there or it is dropped. */
export interface ExportView {
  /** The person chooses a file; papers are written; the file is ended. */
  readonly phase: 'choosing' | 'writing' | 'ending';
  /** How many papers are written. */
  readonly done: number;
  readonly total: number;
  /** How long writing will still take, in seconds; `null` while that is not known. */
  readonly secondsLeft: number | null;
}

/** An export that is done. */
export interface Exported {
  readonly papers: number;
  /** The name of the file, without its folder. */
  readonly file: string;
}

/** Citations to paste as plain text, one a line, or with what is set in italics. */
export interface Citations {
  /** Of how many papers enough is known. */
  readonly count: number;
  readonly text: string;
  readonly html: string;
}
