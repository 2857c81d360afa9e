import type { MarkdownReport } from '../../../../src/preload/markdown-types.ts';

/** What writing and reading come to where nothing had to be done. */
export const NOTHING: MarkdownReport = {
  written: 0,
  taken: 0,
  group: null,
  conflicts: [],
  conflictCount: 0,
  problems: [],
  problemCount: 0,
  unread: [],
  unreadCount: 0,
  gone: 0,
  removed: 0,
  isStopped: false,
};
