import type { FileConflict } from '../../domain/markdown-folder/file-conflict.ts';
import type { MarkdownRemark, MarkdownReport } from '../../preload/markdown-types.ts';

/** As many conflicts, problems and folders as are told one by one. */
const TOLD = 50;

const PLACES: Readonly<Record<string, string>> = {
  text: 'the text',
  abstract: 'the abstract',
  note: 'a note',
  highlight: 'a highlight',
};

/** What a conflict is about, as a person would say it. */
const placeWords = ({ where }: FileConflict): string =>
  PLACES[where.split(' ')[0] ?? ''] ?? `“${where}”`;

/** What a run comes to, while it comes to it. */
export class Report {
  written = 0;
  taken = 0;
  gone = 0;
  removed = 0;
  group: MarkdownReport['group'] = null;
  unread: readonly MarkdownRemark[] = [];
  readonly #conflicts = new Map<string, MarkdownRemark>();
  readonly #problems = new Map<string, MarkdownRemark>();

  /** Tells in which parts of a file both versions stand. */
  conflict(name: string, conflicts: readonly FileConflict[]): void {
    const places = [...new Set(conflicts.map(placeWords))];
    const words = `Both versions of ${places.join(' and of ')} are in the file.`;
    if (places.length > 0) this.#conflicts.set(name, { name, words });
  }

  problem(remark: MarkdownRemark): void {
    this.#problems.set(remark.name, remark);
  }

  whole(isStopped: boolean): MarkdownReport {
    const { written, taken, gone, removed, group, unread } = this;
    return {
      written,
      taken,
      group,
      gone,
      removed,
      conflicts: [...this.#conflicts.values()].slice(0, TOLD),
      conflictCount: this.#conflicts.size,
      problems: [...this.#problems.values()].slice(0, TOLD),
      problemCount: this.#problems.size,
      unread: unread.slice(0, TOLD),
      unreadCount: unread.length,
      isStopped,
    };
  }
}
