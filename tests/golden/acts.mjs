/**
 * What is done in a golden folder. Each act is written in all the forms that versions of the app
 * have known; the first form a version takes counts, and what none takes did not exist then.
 * @typedef {Readonly<Record<string, unknown>>} Form
 */

const NOTE = 'Naïve – 漢字 🎈\n\n- [ ] compare $E = mc^2$ with [[the other one]]';

/** @param {string} paper @param {string} text @returns {readonly Form[]} */
const note = (paper, text) => [
  { kind: 'write-note', note: `n-${paper.slice(2)}`, text },
  { kind: 'write-note', paper, text },
];

/** @param {string} title */
const anchorIn = (title) => ({
  part: 'title',
  quote: { exact: title.slice(0, 6), prefix: '', suffix: title.slice(6, 12) },
  position: { start: 0, end: 6 },
});

/** Papers that a version imports which can: of one all is known, of the other a title. */
export const GOLDEN_BIBTEX = `@article{golden, title = {Naïve beasts of $\\mathbb{R}^2$}, author = {Kovač, Ana and others},
  year = 2019, month = mar, journal = {Annals of Beasts}, volume = 3, pages = {1--9}, doi = {10.1234/golden},
  abstract = {Stripes, 縞, of every kind.}, keywords = {To cite, beasts}, readstatus = {read},
  annote = {A note from elsewhere.}, x-unknown = {kept}}
@misc{bare, title = {A title alone}}
`;

/**
 * All acts, in order.
 * @param {readonly { readonly id: string, readonly title: string }[]} papers at least eight
 * @returns {readonly (readonly Form[])[]}
 */
export function goldenActs(papers) {
  const ids = papers.map(({ id }) => id);
  const [a = '', b = '', c = '', d = '', , , e = '', f = ''] = ids;
  const highlight = { paper: c, highlight: 'h-0123456789abcdef' };
  const STATUSES = ['to-read', 'reading', 'skimmed', 'read', 'dropped'];
  return [
    ...STATUSES.map((status, at) => [{ kind: 'set-status', papers: [ids[at]], status }]),
    [{ kind: 'add-tag', papers: ids.slice(0, 8), name: 'To cite' }],
    [{ kind: 'add-tag', papers: [a, b], name: 'résumé 読む' }],
    [{ kind: 'add-tag', papers: [c], name: 'Merged' }],
    [{ kind: 'create-tag', name: 'Unused' }],
    [{ kind: 'create-tag', name: 'Gone' }],
    [{ kind: 'colour-tag', tag: 't-to-cite', colour: 'red' }],
    [{ kind: 'rename-tag', tag: 't-unused', name: 'Renamed' }],
    [{ kind: 'rename-tag', tag: 't-merged', name: 'To cite' }],
    [{ kind: 'delete-tag', tag: 't-gone' }],
    [{ kind: 'remove-tag', papers: [b], tag: 't-to-cite' }],
    note(a, NOTE),
    note(b, 'To be changed.'),
    note(d, 'To be emptied.'),
    note(b, 'Changed.'),
    note(d, ''),
    [{ kind: 'set-status', papers: [a], status: 'read' }],
    [{ kind: 'save-view', name: 'To be read', text: 'status:to-read', sort: null }],
    [
      {
        kind: 'save-view',
        name: 'Gone',
        text: 'code:yes',
        sort: { by: 'date', direction: 'ascending' },
      },
    ],
    [{ kind: 'delete-view', view: 'v-gone' }],
    [{ kind: 'mark', ...highlight, anchor: anchorIn(papers[2]?.title ?? ''), colour: 'green' }],
    [{ kind: 'comment-highlight', ...highlight, text: 'Why?' }],
    [{ kind: 'set-status', papers: ids.slice(5, 8), status: 'skimmed' }],
    [{ kind: 'undo', group: null, anyway: false }],
    [{ kind: 'redo' }],
    [
      {
        kind: 'mark',
        paper: f,
        highlight: 'h-fedcba9876543210',
        anchor: anchorIn(papers[7]?.title ?? ''),
        colour: 'blue',
      },
    ],
    [{ kind: 'merge-papers', kept: e, other: f, fields: {} }],
    [{ kind: 'undo', group: null, anyway: false }],
  ];
}
