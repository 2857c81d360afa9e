import { namesOf, work } from './works.ts';

const many = (count: number) =>
  namesOf(
    ...Array.from({ length: count }, (_, index) => `${'ABCDEFGHIJKLMNOPQRSTU'[index]}son, Kim`),
  );

const article = {
  type: 'article-journal',
  title: 'A title',
  issued: { year: 2015, month: null, day: null },
  venue: 'A Journal',
  volume: '1',
  pages: '2–9',
} as const;

/** Works that try what rules there are for names, dates and marks. */
export const ODD_WORKS = {
  six: work({ ...article, authors: many(6) }),
  seven: work({ ...article, authors: many(7) }),
  eleven: work({ ...article, authors: many(11) }),
  twentyOne: work({ ...article, authors: many(21) }),
  cut: work({ ...article, authors: many(2), authorsCut: true }),
  cutAfterOne: work({ ...article, authors: many(1), authorsCut: true }),
  noDate: work({ ...article, issued: null, authors: many(1) }),
  noTitle: work({ ...article, title: '', authors: many(1) }),
  stop: work({ ...article, title: 'Ends with a stop.', authors: many(1) }),
  quotes: work({ ...article, title: 'On “truth” and "lies"', authors: namesOf('[UNESCO Inst.]') }),
  question: work({ ...article, title: 'Who asks “why?”', authors: many(1) }),
  issueAlone: work({ ...article, volume: '', issue: '7', authors: many(1) }),
  titleAlone: work({ title: 'A title' }),
  nothing: work({}),
  anonymousChapter: work({
    type: 'chapter',
    title: 'A part',
    venue: 'A Book',
    volume: '2',
    pages: '7',
    editors: many(1),
  }),
  unplacedPaper: work({ type: 'paper-conference', title: 'A paper', authors: many(1), pages: '7' }),
  arxivPaper: work({
    type: 'paper-conference',
    title: 'A paper',
    authors: many(1),
    issued: { year: 2021, month: null, day: null },
    arxiv: '2101.00001',
  }),
  master: work({
    type: 'thesis',
    title: 'A thesis',
    authors: many(1),
    publisher: 'ETH Zürich',
    source: { format: 'bibtex', type: 'mastersthesis', fields: [] },
  }),
  ancient: work({
    type: 'book',
    title: 'Phaedrus',
    authors: namesOf('Plato'),
    issued: { year: -370, month: null, day: null },
  }),
  runTogether: work({ ...article, authors: namesOf("O'Brien, SM", 'SMITH, JD') }),
  scripts: work({
    ...article,
    authors: namesOf('王, 小明', 'Sartre, Jean-Paul', 'Rowling, J.K.'),
  }),
} as const;
