import type {
  Notes,
  Reading,
  TagRecord,
  UserState,
} from '../../../src/domain/change/user-state.ts';
import { noteOf } from '../../../src/domain/note.ts';
import type { Paper, PaperId } from '../../../src/domain/paper.ts';
import { STATUSES } from '../../../src/domain/status.ts';
import { TAG_COLOURS, type TagId } from '../../../src/domain/tag.ts';
import { tagIdFor } from '../../../src/domain/tag-name.ts';
import { capitalised, madeUpWord } from './made-up-word.ts';
import { random } from './random.ts';

const NAMED = [
  'to cite',
  'thesis',
  'quantisation',
  'résumé',
  'weak proof',
  'group meeting',
  '読む',
];
const TAGS = 50;

const tagNames = Array.from({ length: TAGS }, (_, rank) => NAMED[rank] ?? madeUpWord(rank * 7919));

const NOTE_WORDS =
  'compare with the second table and ask about this proof it looks wrong to me'.split(' ');

/** What a person would have done with the papers: most untouched, some tagged, few with notes. */
export function stateFor(papers: readonly Paper[], seed: number): UserState {
  const chance = random(seed ^ 0x5eed);
  const tags = new Map<TagId, TagRecord>();
  for (const [rank, name] of tagNames.entries()) {
    const id = tagIdFor(name, (taken) => tags.has(taken));
    tags.set(id, {
      name,
      colour: TAG_COLOURS[rank % TAG_COLOURS.length] ?? 'grey',
      deleted: false,
    });
  }
  const ids = [...tags.keys()];
  const readings = new Map<PaperId, Reading>();
  const notes = new Map<PaperId, Notes>();
  for (const { id } of papers) {
    const touched = chance.chance(0.3);
    const held = chance.chance(0.2) ? 1 + chance.below(3) : 0;
    const tagged = Array.from(
      { length: held },
      () => ids[Math.min(chance.rank(2, 5), TAGS - 1)] ?? ('t-thesis' as const),
    );
    const status = touched ? chance.one(STATUSES) : 'unread';
    const changed = Date.UTC(2020 + chance.below(6), chance.below(12), 1 + chance.below(28));
    if (touched || held > 0)
      readings.set(id, {
        status,
        tags: new Set(tagged),
        changed,
        read: status === 'read' ? changed : null,
      });
    if (chance.chance(0.02))
      notes.set(id, new Map([[noteOf(id), { text: noteText(chance), changed }]]));
  }
  return {
    readings,
    notes,
    highlights: new Map(),
    tags,
    records: new Map(),
    removed: new Map(),
    pairs: new Map(),
    views: new Map(),
  };
}

function noteText(chance: ReturnType<typeof random>): string {
  const words = Array.from({ length: 8 + chance.below(30) }, () =>
    chance.chance(0.3) ? madeUpWord(chance.rank(1.9, 2000)) : chance.one(NOTE_WORDS),
  );
  return `${capitalised(words.join(' '))}.`;
}
