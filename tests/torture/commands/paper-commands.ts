import { tagNamed } from '../../../src/domain/change/tags-in-use.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { STATUSES } from '../../../src/domain/status.ts';
import { TAG_COLOURS, type TagId } from '../../../src/domain/tag.ts';
import type { Random } from '../../bench/generated/random.ts';
import { type Command, type Maker, oneOf, PAPERS } from './command.ts';
import { deleteTag, renameTag, setStatus, setTag } from './shelf.ts';

const TAGS = ['binary nets', 'to cite', '重要', 'x', 'a “quoted” one'];

const some = (random: Random): readonly PaperId[] => {
  const chosen = PAPERS.filter(() => random.chance(0.4));
  return chosen.length > 0 ? chosen : [random.one(PAPERS)];
};

const setStatuses: Maker = (random) => {
  const papers = some(random);
  const status = random.one(STATUSES);
  return {
    act: { kind: 'set-status', papers, status },
    change: (shelf) => {
      for (const paper of papers) setStatus(shelf, paper, status);
    },
  };
};

const addTags: Maker = (random) => {
  const papers = some(random);
  const name = random.one(TAGS);
  return {
    act: { kind: 'add-tag', papers, name },
    change: (shelf) => {
      // Which colour it takes is the app's choice, which the model learns.
      shelf.tags[name] ??= { name, colour: '' };
      for (const paper of papers) setTag(shelf, paper, name, true);
    },
  };
};

/** Makes something of a tag there is. */
const onTag =
  (make: (name: string, tag: TagId, random: Random) => Command): Maker =>
  (random, shelf, state) => {
    const name = oneOf(random, Object.keys(shelf.tags));
    const tag = name === null ? undefined : tagNamed(state, name);
    return name === null || tag === undefined ? null : make(name, tag.id, random);
  };

const removeTag = onTag((name, tag, random) => {
  const papers = some(random);
  return {
    act: { kind: 'remove-tag', papers, tag },
    change: (shelf) => {
      for (const paper of papers) setTag(shelf, paper, name, false);
    },
  };
});

const renameOrMerge = onTag((name, tag, random) => {
  const to = random.one(TAGS);
  return {
    act: { kind: 'rename-tag', tag, name: to },
    change: (shelf) => renameTag(shelf, name, to),
  };
});

const recolour = onTag((name, tag, random) => {
  const colour = random.one(TAG_COLOURS);
  return {
    act: { kind: 'colour-tag', tag, colour },
    change: (shelf) => {
      shelf.tags[name] = { name, colour };
    },
  };
});

const removeTagForGood = onTag((name, tag) => ({
  act: { kind: 'delete-tag', tag },
  change: (shelf) => deleteTag(shelf, name),
}));

/** What is done to papers, and to tags. */
export const PAPER_COMMANDS: readonly Maker[] = [
  ...[setStatuses, setStatuses, addTags, addTags, removeTag, renameOrMerge, recolour],
  removeTagForGood,
];
