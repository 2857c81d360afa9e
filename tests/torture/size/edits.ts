import type { Act } from '../../../src/domain/act.ts';
import { HIGHLIGHT_COLOURS, type HighlightId } from '../../../src/domain/highlight/highlight.ts';
import { noteOf } from '../../../src/domain/note.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { STATUSES } from '../../../src/domain/status.ts';
import type { Random } from '../../bench/generated/random.ts';

/** A note that has grown so long is begun anew: what a person writes on one paper. */
const LONGEST = 3600;
/** Words of which a note is at first, at least, and how many more there may be. */
const FIRST = 150;
const LETTERS = 'etaoinshrdlcumwfgypbvk';
const TAGS = ['to cite', 'quantisation', 'edge', 'survey', 'weak', 'x'];

const word = (random: Random): string =>
  Array.from({ length: 2 + random.below(8) }, () => LETTERS[random.rank(2, 8) % 22]).join('');

const words = (count: number, random: Random): string =>
  Array.from({ length: count }, () => word(random)).join(' ');

/** Someone who edits: each act changes something, and most of them are saves of growing notes. */
export function editor(papers: readonly PaperId[]) {
  const notes = new Map<PaperId, string>();
  const tagged = new Set<string>();
  const statuses = new Map<PaperId, string>();
  let edits = 0;

  function written(paper: PaperId, random: Random): Act {
    const old = notes.get(paper) ?? '';
    const isBegun = old === '' || old.length > LONGEST;
    const text = isBegun
      ? words(FIRST + random.below(FIRST), random)
      : `${old} ${words(1 + random.below(12), random)}`;
    notes.set(paper, text);
    // Saves that follow one another become one act: these are each one of its own.
    return { kind: 'restore-note', note: noteOf(paper), text };
  }
  function toggled(paper: PaperId, random: Random): Act {
    const name = random.one(TAGS);
    const key = `${paper} ${name}`;
    if (tagged.delete(key))
      return { kind: 'remove-tag', papers: [paper], tag: `t-${name.replace(' ', '-')}` };
    tagged.add(key);
    return { kind: 'add-tag', papers: [paper], name };
  }
  function rated(paper: PaperId, random: Random): Act {
    const other = STATUSES.filter((each) => each !== (statuses.get(paper) ?? 'unread'));
    const status = random.one(other);
    statuses.set(paper, status);
    return { kind: 'set-status', papers: [paper], status };
  }
  function marked(paper: PaperId, random: Random): Act {
    const highlight: HighlightId = `h-${String(edits).padStart(16, '0')}`;
    const [exact, prefix, suffix] = [8, 4, 4].map((count) => words(count, random));
    return {
      ...{ kind: 'mark', paper, highlight, colour: random.one(HIGHLIGHT_COLOURS) },
      anchor: {
        part: 'abstract',
        quote: { exact: exact ?? '', prefix: prefix ?? '', suffix: suffix ?? '' },
        position: { start: 0, end: 9 },
      },
    };
  }
  return (random: Random): Act => {
    edits += 1;
    const paper = random.one(papers);
    const kind = random.below(100);
    if (kind < 70) return written(paper, random);
    if (kind < 83) return toggled(paper, random);
    return kind < 97 ? rated(paper, random) : marked(paper, random);
  };
}
