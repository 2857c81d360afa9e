import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownWordsOn } from '../../../../src/domain/catalogue/catalogue.ts';
import { notesOn } from '../../../../src/domain/catalogue/notes-on.ts';
import { STATUSES } from '../../../../src/domain/status.ts';
import { runs } from '../../runs.ts';
import { valueIn } from '../import/imported.ts';
import { paper } from '../papers.ts';
import { bareLibrary } from './bare-library.ts';
import { fakeFolder } from './fake-folder.ts';

const PAPERS = [
  paper('p-1', { abstract: 'One sentence. Another one.\nAnd a line.' }),
  paper('p-2'),
];

const which = fc.constantFrom(...PAPERS.map(({ id }) => id));
const at = fc.nat(60);

/** What somebody does on either side, and where the next kill comes: after so many steps. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write here'), paper: which, at }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write there'), paper: which, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut here'), paper: which, at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut there'), paper: which, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('status here'), paper: which, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('status there'), paper: which, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename'), paper: which, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('comment'), paper: which, at }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('sync'), paper: which, at }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('kill'), paper: which, at: fc.nat(6) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

class Kill extends Error {}

/** Both sides with all lines that somebody wrote and did not take out again. */
async function desk() {
  const folder = fakeFolder();
  const library = bareLibrary(PAPERS, folder);
  const mark = 'h-0123456789abcdef';
  await library.act({
    kind: 'mark',
    paper: 'p-1',
    highlight: mark,
    anchor: {
      part: 'abstract',
      quote: { exact: 'Another', prefix: '', suffix: '' },
      position: { start: 14, end: 21 },
    },
    colour: 'rose',
  });
  const lines = new Set<string>();
  let count = 0;
  const fresh = (who: string) => {
    count += 1;
    const line = `${who} ${count}`;
    lines.add(line);
    return line;
  };
  const noteOf = (id: Step['paper'], index: number) => {
    const notes = notesOn(library.state(), id);
    return notes[index % Math.max(1, notes.length)];
  };
  const write = (id: Step['paper'], index: number, isCut: boolean) => {
    const known = noteOf(id, index);
    const note = known?.id ?? (`n-${id.slice(2)}` as const);
    const all = known ? known.text.split('\n') : [];
    const place = index % (all.length + 1);
    const gone = all.splice(place, isCut ? 1 : 0, ...(isCut ? [] : [fresh('here')]));
    for (const line of gone) lines.delete(line);
    return library.act({ kind: 'write-note', note, text: all.join('\n') });
  };
  /** The file of a paper with the place in it where its body begins. */
  const file = (id: Step['paper']) => {
    const name = folder.fileOf(id);
    const all = folder.files.get(name)?.split('\n') ?? [];
    return { name, all, body: all.indexOf('---', 1) + 1 };
  };
  const edit = (id: Step['paper'], index: number, isCut: boolean) => {
    const { name, all, body } = file(id);
    if (name === '') return;
    const place = body + (index % (all.length - body + 1));
    const gone = all.splice(place, isCut ? 1 : 0, ...(isCut ? [] : [fresh('there')]));
    for (const line of gone) lines.delete(line);
    folder.files.set(name, all.join('\n'));
  };
  const sync = async (kill: number | null) => {
    let left = kill ?? Number.POSITIVE_INFINITY;
    folder.before.step = () => {
      left -= 1;
      if (left < 0) throw new Kill();
    };
    try {
      return valueIn(await library.sync());
    } catch (error) {
      if (!(error instanceof Kill)) throw error;
      library.restart();
      return null;
    }
  };
  const does: Record<Step['kind'], (id: Step['paper'], index: number) => unknown> = {
    'write here': (id, index) => write(id, index, false),
    'cut here': (id, index) => write(id, index, true),
    'write there': (id, index) => edit(id, index, false),
    'cut there': (id, index) => edit(id, index, true),
    'status here': (id, index) =>
      library.act({ kind: 'set-status', papers: [id], status: STATUSES[index % 6] ?? 'read' }),
    'status there': (id, index) => {
      const { name, all } = file(id);
      const line = `status: ${STATUSES[index % 6]}`;
      const text = all.join('\n').replace(/^status: .*$/mu, line);
      if (name !== '') folder.files.set(name, text);
    },
    rename: (id, index) => {
      const { name, all } = file(id);
      folder.files.delete(name);
      if (name !== '') folder.files.set(`sub/${id} ${index}.md`, all.join('\n'));
    },
    comment: () => {
      const before = library.state().highlights.get('p-1')?.get(mark)?.comment ?? '';
      for (const line of before.split('\n')) lines.delete(line);
      const text = fresh('on it');
      return library.act({ kind: 'comment-highlight', paper: 'p-1', highlight: mark, text });
    },
    sync: () => sync(null),
    kill: (_, index) => sync(index),
  };
  return { folder, library, lines, does, sync };
}

it('keeps every line that anyone wrote, on one side or the other, whatever is killed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 25 }), async (steps) => {
      const { folder, library, lines, does, sync } = await desk();
      await sync(null);
      for (const { kind, paper: id, at: index } of steps) {
        await does[kind](id, index);
      }
      await sync(null);
      const kept = new Set(
        [
          ...folder.files.values(),
          ...PAPERS.map(({ id }) => ownWordsOn(library.state(), id)),
        ].flatMap((text) => text.split('\n')),
      );
      for (const line of lines) expect(kept).toContain(line);
      const again = await sync(null);
      expect(again).toMatchObject({ written: 0, taken: 0 });
    }),
    { numRuns: runs(150) },
  );
}, 120_000);
