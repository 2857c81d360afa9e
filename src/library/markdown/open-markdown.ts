import type { Plan } from '../../domain/change/plan-for.ts';
import type { UserState } from '../../domain/change/user-state.ts';
import { failure, type Outcome, success } from '../../domain/outcome.ts';
import type {
  MarkdownPapers,
  MarkdownProgress,
  MarkdownReport,
} from '../../preload/markdown-types.ts';
import type { MarkdownParts, MarkdownRun } from './markdown-run.ts';

/** Writing and reading the Markdown folder, one time after another. */
export interface Markdown {
  readonly sync: (papers: MarkdownPapers) => Promise<Outcome<MarkdownReport>>;
  readonly stop: () => void;
  readonly view: () => MarkdownProgress | null;
  /** Plans the act that takes what a run has read. */
  readonly plan: (run: number, state: UserState) => Outcome<Plan>;
}

const BUSY = failure('refused', 'The Markdown folder is being written and read already.');
const GONE = failure('refused', 'What was read of the Markdown folder is not there any more.');

/** Writes and reads the Markdown folder when asked. */
export function openMarkdown(parts: MarkdownParts): Markdown {
  let current: MarkdownRun | null = null;
  return {
    async sync(papers) {
      // Merging is no part of a start.
      const { MarkdownRun } = await import('./markdown-run.ts');
      if (current) return BUSY;
      const run = new MarkdownRun(parts.now(), parts);
      current = run;
      parts.changed();
      try {
        return await run.run(papers);
      } finally {
        run.progress.end();
        current = null;
        parts.changed();
      }
    },
    stop() {
      if (current) current.isStopped = true;
    },
    view: () => {
      if (current === null) return null;
      const { done, secondsLeft } = current.progress;
      return { done, secondsLeft };
    },
    plan: (run, state) => (current?.id === run ? success(current.plan(state)) : GONE),
  };
}
