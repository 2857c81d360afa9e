import { noteOf } from '../../../src/domain/note.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { afterAct, type Planned, type Work } from '../app/desk-acts.ts';
import { done } from '../app/done.ts';

/** A note written anew: one change, after which no backup is taken by itself. */
export function noted(work: Work, paper: PaperId, text: string): Planned {
  const act = { kind: 'write-note', note: noteOf(paper), text } as const;
  const desk = done(work.desk, act, 1);
  return { act, times: 1, file: null, next: afterAct(work, act, desk) };
}
