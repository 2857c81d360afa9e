import fc from 'fast-check';
import type { HeldPaper } from '../../../../src/domain/catalogue/catalogue.ts';
import type { Change, ChangeKey, Value } from '../../../../src/domain/change/change.ts';
import { nextChangeId } from '../../../../src/domain/change/clock.ts';
import { applied, EMPTY_STATE, type UserState } from '../../../../src/domain/change/user-state.ts';
import type { PaperDate, PaperId } from '../../../../src/domain/paper.ts';
import { STATUSES } from '../../../../src/domain/status.ts';
import { TAG_COLOURS, type TagId } from '../../../../src/domain/tag.ts';
import { paperText } from './generated.ts';

/** A paper with all that is searched. */
export type FullPaper = HeldPaper & { readonly abstract: string };

/** A library and what a person did in it. */
export interface Library {
  readonly papers: readonly FullPaper[];
  readonly state: UserState;
}

export const AUTHORS = ['Ada Net', 'ada nét', 'Ada Network', 'K. Gödel', 'de Net', 'Bo 2', 'Bo 10'];
export const CATEGORIES = ['CV', 'cs.CV', 'cv', 'Élan net', 'LG'];
export const TAG_NAMES = ['to cite', 'To Read', 'Édge', 'neural nets', '⭐', 'R & D', 'network'];
const TAGS: readonly TagId[] = ['t-a', 't-b', 't-c', 't-d'];
const MOST_PAPERS = 40;

/** Moments (ms since 1970) on both sides of midnights, in UTC and elsewhere. */
const moment = fc
  .tuple(
    fc.constantFrom('2023-12-31', '2024-01-01', '2024-02-29', '2024-03-31', '2025-06-30'),
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom('00:00.000', '59:59.999'),
  )
  .map(([day, hour, rest]) => Date.parse(`${day}T${String(hour).padStart(2, '0')}:${rest}Z`));

/** Days about the ends of months and years, and what is known of less than a day. */
const date = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom<PaperDate>(
      ...(['2021-12-31', '2022-01-01', '2022-02-28', '2022-03-01', '2024-02-29'] as const),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<PaperDate>(
      ...(['2022', '2022-02', '2021-12', '2024', '2019', ''] as const),
    ),
  },
);

const author = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...AUTHORS) },
  { weight: 1, arbitrary: paperText.map(({ title }) => title) },
);

const paper: fc.Arbitrary<Omit<FullPaper, 'id'>> = fc
  .record({
    text: paperText,
    authors: fc.array(author, { maxLength: 3 }),
    category: fc.constantFrom(...CATEGORIES, ''),
    date,
    hasCode: fc.boolean(),
    authorsCut: fc.boolean(),
    added: moment,
    link: fc.constantFrom('', '', ' https://example.org/x'),
  })
  .map(({ text: { title, abstract }, link, ...rest }) => ({
    ...rest,
    title,
    abstract: abstract + link,
  }));

// One more than there can be: what was done to papers that are not in the library.
const paperId = fc.integer({ min: 0, max: MOST_PAPERS }).map((at): PaperId => `p-${at}`);
const tagId = fc.constantFrom(...TAGS);

const draft: fc.Arbitrary<readonly [ChangeKey, Value | null]> = fc.oneof(
  fc.tuple(
    paperId.map((id): ChangeKey => `${id}/status`),
    fc.constantFrom(...STATUSES),
  ),
  fc.tuple(
    fc.tuple(paperId, tagId).map(([id, tag]): ChangeKey => `${id}/tag/${tag}`),
    fc.constantFrom(true, true, false),
  ),
  fc.tuple(
    paperId.map((id): ChangeKey => `n-${id.slice(2)}/text`),
    fc.oneof(
      fc.constantFrom('', ' \n', '⭐', 'a note on nets'),
      paperText.map((text) => text.abstract),
    ),
  ),
  fc.tuple(
    tagId.map((tag): ChangeKey => `${tag}/name`),
    fc.constantFrom(...TAG_NAMES, null),
  ),
  fc.tuple(
    tagId.map((tag): ChangeKey => `${tag}/deleted`),
    fc.boolean(),
  ),
  fc.tuple(
    tagId.map((tag): ChangeKey => `${tag}/colour`),
    fc.constantFrom(...TAG_COLOURS),
  ),
);

/** A change of anything, at any time. */
export const arbitraryChange: fc.Arbitrary<Change> = fc
  .tuple(draft, moment)
  .map(([[key, after], time]) => {
    const id = nextChangeId(null, time, 'device01');
    return { id, key, before: null, after, group: id };
  });

const namings = TAGS.map((tag, at): Pick<Change, 'key' | 'after'> => {
  return { key: `${tag}/name`, after: TAG_NAMES[at] ?? '' };
});

/** A library of few words, names, tags and days, so that most of them come up more than once. */
export const arbitraryLibrary: fc.Arbitrary<Library> = fc
  .record({
    papers: fc.array(paper, { maxLength: MOST_PAPERS, size: 'max' }),
    changes: fc.array(arbitraryChange, { maxLength: 2 * MOST_PAPERS, size: 'max' }),
  })
  .map(({ papers, changes }) => ({
    papers: papers.map((each, at) => ({ ...each, id: `p-${at}` as const })),
    state: applied(EMPTY_STATE, [...namings, ...changes]),
  }));
