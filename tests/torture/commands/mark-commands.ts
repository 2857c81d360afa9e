import { anchorAt } from '../../../src/domain/highlight/anchor-at.ts';
import { HIGHLIGHT_COLOURS, type HighlightId } from '../../../src/domain/highlight/highlight.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { type Maker, oneOf, PAPERS, WORDS } from './command.ts';

const TEXT = 'A neural approach to sorting, by Gödel: 漢字 and 🎈 beside $O(n)$.';

/** The paper of a highlight is part of its id here. */
const paperOfMark = (id: string): PaperId => PAPERS[Number(id[2])] ?? 'p-0';

const mark: Maker = (random) => {
  const at = random.below(PAPERS.length);
  const highlight: HighlightId = `h-${at}${String(random.below(1e9)).padStart(15, '0')}`;
  const from = random.below(20);
  const anchor = anchorAt(TEXT, { from, to: from + 1 + random.below(30) }, 'abstract');
  const colour = random.one(HIGHLIGHT_COLOURS);
  return {
    act: { kind: 'mark', paper: paperOfMark(highlight), highlight, anchor, colour },
    change: (shelf) => {
      shelf.marks[highlight] = { quote: anchor.quote.exact, colour, comment: '' };
    },
  };
};

const changeMark: Maker = (random, shelf) => {
  const highlight = oneOf(random, Object.keys(shelf.marks)) as HighlightId | null;
  if (highlight === null) return null;
  const on = { paper: paperOfMark(highlight), highlight };
  const held = shelf.marks[highlight];
  if (held === undefined) return null;
  const change = random.below(3);
  if (change === 0)
    return {
      act: { kind: 'delete-highlight', ...on },
      change: ({ marks }) => {
        delete marks[highlight];
      },
    };
  const [colour, comment] = [random.one(HIGHLIGHT_COLOURS), random.one(['', ...WORDS])];
  return change === 1
    ? {
        act: { kind: 'colour-highlight', ...on, colour },
        change: ({ marks }) => {
          marks[highlight] = { ...held, colour };
        },
      }
    : {
        act: { kind: 'comment-highlight', ...on, text: comment },
        change: ({ marks }) => {
          marks[highlight] = { ...held, comment };
        },
      };
};

/** What is done to highlights. */
export const MARK_COMMANDS: readonly Maker[] = [mark, mark, changeMark, changeMark];
