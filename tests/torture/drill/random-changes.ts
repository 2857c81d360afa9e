import type { ChangeKey, Draft } from '../../../src/domain/change/change.ts';
import { noteOf } from '../../../src/domain/note.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { STATUSES } from '../../../src/domain/status.ts';
import type { Random } from '../../bench/generated/random.ts';

const TEXTS = ['', 'naïve – 漢字 🎈', 'two\nlines\t"quoted" \\', '- [ ] $x^2$ [[Title]]', '\u2028'];
const COLOURS = ['yellow', 'green', 'blue', 'rose', 'violet'];

const anchor = JSON.stringify({
  part: 'title',
  quote: { exact: 'Title', prefix: '', suffix: '' },
  position: { start: 0, end: 5 },
});

/** Something a person could do to a paper, a tag or a view. */
export function randomDraft(random: Random, papers: readonly PaperId[]): Draft {
  const paper = random.one(papers);
  const tag = `t-tag${random.below(9)}`;
  // No two papers have a highlight of the same name.
  const name = `${papers.indexOf(paper) * 4 + random.below(4)}`;
  const highlight = `${paper}/highlight/h-${name.padStart(16, '0')}`;
  const text = `${random.one(TEXTS)}${random.below(100)}`;
  const of = (key: string, after: Draft['after']): Draft => ({
    key: key as ChangeKey,
    before: null,
    after,
  });
  return random.one([
    of(`${paper}/status`, random.one(STATUSES)),
    of(`${paper}/tag/${tag}`, random.chance(0.7)),
    of(`${tag}/name`, text),
    of(`${tag}/colour`, 'red'),
    of(`${tag}/deleted`, random.chance(0.3)),
    of(`${noteOf(paper)}/text`, text),
    of(`${highlight}/anchor`, anchor),
    of(`${highlight}/colour`, random.one(COLOURS)),
    of(`${highlight}/comment`, text),
    of(`${highlight}/deleted`, random.chance(0.3)),
    of(`v-view${random.below(4)}/name`, text),
    of(`v-view${random.below(4)}/query`, 'status:read'),
  ]);
}
