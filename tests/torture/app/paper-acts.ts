import type { Act } from '../../../src/domain/act.ts';
import type { PaperDetails } from '../../../src/domain/import/paper-details.ts';
import type { PaperId } from '../../../src/domain/paper.ts';
import { paperId } from '../../../src/domain/paper-id.ts';
import { STATUSES, type Status } from '../../../src/domain/status.ts';
import type { Random } from '../../bench/generated/random.ts';
import { type Desk, livingOn } from './desk.ts';
import type { Work } from './desk-acts.ts';
import { madeTag, onPapers, withTag } from './done.ts';

/** An act by which papers come or go. */
export interface PaperAct {
  readonly act: Act;
  /** What is imported, as BibTeX; it is handed over and read before the act. */
  readonly file: string | null;
  readonly desk: Desk;
}

/** A paper as a file of another program has it. */
interface Entry {
  readonly doi: string;
  readonly title: string;
  readonly abstract: string;
  readonly status: Status;
  readonly tags: readonly string[];
}

const SIZES = [1, 2, 12];
const ABSTRACTS = [
  '',
  'One sentence.',
  'Naïve words – 漢字 🎈, and more of them. '.repeat(40).trim(),
];
/** So many papers there are at least, and so many that came at most. */
const FEWEST = 30;
const MOST = 60;

/** Named so that no two are taken for one paper. */
function entry(number: string, { desk, acts }: Work, random: Random): Entry {
  const there = Object.values(desk.tags).map(({ name }) => name);
  const fresh = `Tag ${acts}`;
  const letters = Array.from({ length: 24 }, () => String.fromCharCode(97 + random.below(26)));
  return {
    doi: `10.5555/${number}`,
    title: letters.join('').replace(/.{6}/g, '$& ').trim(),
    abstract: random.one(ABSTRACTS),
    status: random.one(STATUSES),
    tags: random.chance(0.5) ? [] : [random.chance(0.5) ? fresh : random.one([...there, fresh])],
  };
}

const bibtex = ({ doi, title, abstract, status, tags }: Entry, at: number): string =>
  `@article{k${at}, doi={${doi}}, title={${title}}, author={Kovac, Ana}, year={2001}, abstract={${abstract}}, keywords={${tags.join(', ')}}, readstatus={${status}}}`;

const idOf = ({ doi, title }: Pick<Entry, 'doi' | 'title'>) =>
  paperId({ identifier: doi, title, authors: ['Ana Kovac'], year: 2001 });

/** What an entry makes of a desk. */
function cameIn(desk: Desk, each: Entry): Desk {
  const id = idOf(each);
  const { title, abstract, status } = each;
  let now: Desk = { ...desk, came: { ...desk.came, [id]: { title, abstract } } };
  now = onPapers(now, [id], () => ({ status }));
  for (const name of each.tags) {
    const [tag, made] = madeTag(now, name);
    now = onPapers(made, [id], ({ tags }) => ({ tags: withTag(tags, tag) }));
  }
  return now;
}

/** Imports a file with so many entries. */
export function importOf(work: Work, random: Random, count: number): PaperAct {
  const entries = Array.from({ length: count }, (_, at) =>
    entry(`${work.acts}.${at}`, work, random),
  );
  return {
    act: { kind: 'import', import: 'i-' },
    file: entries.map(bibtex).join('\n'),
    desk: entries.reduce(cameIn, work.desk),
  };
}

function written(work: Work, random: Random): PaperAct {
  const { doi, title, abstract } = entry(`${work.acts}`, work, random);
  const details: PaperDetails = {
    ...{
      type: 'article-journal' as const,
      title,
      abstract,
      doi,
      authors: 'Kovac, Ana',
      date: '2001',
    },
    ...{ venue: '', volume: '', issue: '', pages: '', publisher: '', arxiv: '', url: '' },
    citationKey: '',
  };
  const id = idOf({ doi, title });
  const desk = { ...work.desk, came: { ...work.desk.came, [id]: { title, abstract } } };
  return { act: { kind: 'write-paper', paper: null, details, anyway: true }, file: null, desk };
}

/** Imports papers, writes one by hand, or removes one. */
export function paperAct(work: Work, bundled: readonly PaperId[], random: Random): PaperAct | null {
  const living = livingOn(work.desk, bundled);
  if (living.length > FEWEST && random.chance(0.3)) {
    const papers = [random.one(living)];
    const act: Act = { kind: 'remove-papers', papers };
    return { act, file: null, desk: { ...work.desk, gone: [...work.desk.gone, ...papers] } };
  }
  if (Object.keys(work.desk.came).length > MOST) return null;
  return random.chance(0.5) ? importOf(work, random, random.one(SIZES)) : written(work, random);
}
