import { counted } from '../../domain/change/counted.ts';
import type { MarkdownReport } from '../../preload/markdown-types.ts';

const goneWords = (gone: number): string =>
  gone === 1
    ? '1 file is not there any more. Its paper stays, and the file is written anew once that changes.'
    : `${counted(gone, 'file')} are not there any more. Their papers stay, and each file is written anew once its paper changes.`;

const removedWords = (removed: number): string =>
  removed === 1
    ? '1 file is about a paper that is not in the library, and was left as it is.'
    : `${counted(removed, 'file')} are about papers that are not in the library, and were left as they are.`;

const doneWords = ({ written, taken, isStopped }: MarkdownReport): readonly string[] => {
  const words = [
    ...(taken > 0 ? [`What was changed in ${counted(taken, 'file')} is in the library now.`] : []),
    ...(written > 0 ? [`${counted(written, 'file')} written.`] : []),
  ];
  if (isStopped) return ['Ended early: the rest is done the next time.', ...words];
  return words.length > 0 ? words : ['Folder and library agree: nothing had to change.'];
};

/** What writing and reading came to, in sentences. */
export const reportWords = (report: MarkdownReport): readonly string[] => [
  ...doneWords(report),
  ...(report.gone > 0 ? [goneWords(report.gone)] : []),
  ...(report.removed > 0 ? [removedWords(report.removed)] : []),
];
