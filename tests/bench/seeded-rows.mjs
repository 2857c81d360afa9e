/** Papers whose rows cross to the page at once: some two megabytes. */
const BATCH = 1000;

/** When the papers came, in ms since 1970. */
const ADDED = Date.UTC(2026, 0, 1);

/**
 * @param {readonly import('../../src/domain/paper.ts').Paper[]} papers
 * @param {import('../../src/domain/change/user-state.ts').UserState} state
 * @param {number} first the place of the first of them on the author's page
 */
const rowsOf = (papers, state, first) => ({
  papers: papers.map((paper, index) => {
    const { id, category, date, hasCode, title, authors, authorsCut } = paper;
    const order = first + index;
    return { id, category, date, hasCode, title, authors, authorsCut, order, added: ADDED };
  }),
  abstracts: papers.map(({ id, abstract }) => ({ id, text: abstract })),
  readings: papers.flatMap(({ id }) => {
    const reading = state.readings.get(id);
    return reading ? [{ ...reading, paper: id, tags: [...reading.tags] }] : [];
  }),
  notes: papers.flatMap(({ id }) => {
    return Array.from(state.notes.get(id) ?? [], ([note, row]) => ({ id: note, ...row }));
  }),
});

/**
 * Papers and what the person did with them as rows of src/library/store/database.ts, in batches for
 * `putRows`; as text, which crosses to a page much faster than values one by one.
 * @param {readonly import('../../src/domain/paper.ts').Paper[]} papers
 * @param {import('../../src/domain/change/user-state.ts').UserState} state
 * @param {number} before how many papers there are already
 */
export function* seededRows(papers, state, before) {
  const tags = [...state.tags].map(([id, tag]) => ({ id, ...tag }));
  yield JSON.stringify({ tags });
  for (let from = 0; from < papers.length; from += BATCH)
    yield JSON.stringify(rowsOf(papers.slice(from, from + BATCH), state, before + from));
}
