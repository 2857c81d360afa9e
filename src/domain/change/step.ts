import type { Draft, Value } from './change.ts';
import { parseKey, type Target } from './key.ts';

/** A draft with what its key means. */
export interface Step<T extends Target = Target> {
  readonly target: T;
  readonly before: Value | null;
  readonly after: Value | null;
}

/** Drafts as steps, without those whose keys this version does not know. */
export const stepsOf = (drafts: readonly Draft[]): readonly Step[] =>
  drafts.flatMap(({ key, before, after }) => {
    const target = parseKey(key);
    return target ? { target, before, after } : [];
  });

/** The steps of one kind. */
export const stepsOn = <K extends Target['kind']>(steps: readonly Step[], kind: K) =>
  steps.filter((step): step is Step<Extract<Target, { kind: K }>> => step.target.kind === kind);
