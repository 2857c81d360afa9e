import { paperOf, tagsOn } from '../../domain/catalogue/catalogue.ts';
import { notesOn } from '../../domain/catalogue/notes-on.ts';
import { readingOf, type UserState } from '../../domain/change/user-state.ts';
import { noteOf } from '../../domain/note.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { PaperView } from '../../preload/view-types.ts';
import type { Library } from '../library.ts';
import { backlinksTo } from '../links.ts';
import { placedHighlights } from './placed-highlights.ts';

function shownNotes(state: UserState, paper: PaperId) {
  const notes = notesOn(state, paper).map(({ id, text }) => ({ id, text }));
  const first = noteOf(paper);
  return notes[0]?.id === first ? notes : [{ id: first, text: '' }, ...notes];
}

/** A paper with all that is known of it; `null` when it is not in the library. */
export async function paperView(library: Library, id: PaperId): Promise<PaperView> {
  const { catalogue, abstractsOf, referencesOf } = library;
  const hasRecord = (catalogue().state.records.get(id) ?? null) !== null;
  const [abstracts, references] = await Promise.all([
    abstractsOf([id]),
    hasRecord ? referencesOf([id]) : null,
  ]);
  const abstract = abstracts.get(id) ?? '';
  const now = catalogue();
  const paper = paperOf(now, id);
  if (paper === undefined) return null;
  const { added: _, ...shown } = paper;
  return {
    ...shown,
    abstract,
    reference: references?.get(id) ?? null,
    status: readingOf(now.state, id).status,
    tags: tagsOn(now.state, id),
    notes: shownNotes(now.state, id),
    backlinks: backlinksTo(library, id),
    highlights: placedHighlights(now.state, { id, title: paper.title, abstract }),
  };
}
