import { type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { anchorAt } from '../../domain/highlight/anchor-at.ts';
import {
  HIGHLIGHT_COLOURS,
  type HighlightColour,
  type HighlightId,
  type PlacedHighlight,
  type Stretch,
} from '../../domain/highlight/highlight.ts';
import { highlightIdFrom, ID_BYTES } from '../../domain/highlight/highlight-id-from.ts';
import { inOrderOfText } from '../../domain/highlight/in-order-of-text.ts';
import { quoteWithCitation } from '../../domain/highlight/quote-with-citation.ts';
import { printOwnLink } from '../../domain/link/own-link.ts';
import { printQuery } from '../../domain/query/print-query.ts';
import { sentencesIn } from '../../domain/text/sentences-of.ts';
import type { PaperView } from '../../preload/view-types.ts';
import { perform, tell } from '../messages/saving.ts';
import { quotation } from '../notes/quotation.ts';
import { copy } from './copy.ts';
import { offsetAt, reveal, select, textUnder } from './passage.ts';
import type { Texts } from './texts.ts';
import { type Passage, selectedIn, useSelected } from './use-selected.ts';

interface Options {
  readonly paper: NonNullable<PaperView>;
  readonly texts: Texts;
  readonly pane: RefObject<HTMLElement | null>;
  /** The colour that marked last. */
  readonly colour: HighlightColour;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onSearch: (text: string) => void;
  /** Puts Markdown into the note and goes on writing there. */
  readonly onQuote: (markdown: string) => void;
}

const NOTHING = 'Select some words of the title or abstract first.';

const dropSelection = () => getSelection()?.removeAllRanges();

/** The colour that comes after one. */
const after = (colour: HighlightColour): HighlightColour =>
  HIGHLIGHT_COLOURS[(HIGHLIGHT_COLOURS.indexOf(colour) + 1) % HIGHLIGHT_COLOURS.length] ?? colour;

/** The sentences of the paper one after the other, the title being the first. */
const sentencesAt = (texts: Texts): readonly Passage[] =>
  (['title', 'abstract'] as const).flatMap((part) => {
    const element = texts[part].current;
    if (!element) return [];
    const text = textUnder(element);
    const stretches: readonly Stretch[] =
      part === 'title' ? [{ from: 0, to: text.length }] : sentencesIn(text);
    return stretches.map((stretch) => ({ part, stretch }));
  });

/** What is selected or open of the highlights of a paper, and all that can be done with it. */
export function useMarking({ paper, texts, pane, colour, onColour, onSearch, onQuote }: Options) {
  const selected = useSelected(texts);
  const [openId, setOpen] = useState<HighlightId | null>(null);
  /** The highlight whose comment is being written. */
  const [commented, setCommented] = useState<HighlightId | null>(null);
  /** Shown at once, so that a comment can be typed while the highlight is being saved. */
  const [made, setMade] = useState<readonly PlacedHighlight[]>([]);
  const fresh = made.filter(({ id }) => !paper.highlights.some((saved) => saved.id === id));
  if (fresh.length < made.length) setMade(fresh);
  const highlights =
    fresh.length === 0 ? paper.highlights : [...paper.highlights, ...fresh].sort(inOrderOfText);
  const forget = (gone: HighlightId) => setMade((now) => now.filter(({ id }) => id !== gone));
  const open = selected ? undefined : highlights.find(({ id }) => id === openId);

  const passageOf = ({ anchor, place }: PlacedHighlight): Passage | null =>
    place && { part: anchor.part, stretch: place };
  const passage = selected ?? (open ? passageOf(open) : null);
  const quote = (): string => {
    const element = passage && texts[passage.part].current;
    if (!element) return open?.anchor.quote.exact ?? '';
    return textUnder(element).slice(passage.stretch.from, passage.stretch.to);
  };

  const close = () => {
    dropSelection();
    setOpen(null);
    setCommented(null);
  };
  const show = (highlight: PlacedHighlight, isSought = false) => {
    dropSelection();
    setOpen(highlight.id);
    const there = passageOf(highlight);
    const element = there && texts[there.part].current;
    if (isSought && element) reveal(element, there.stretch);
  };
  /** Marks what is selected; the id of what is then open. */
  const mark = (wanted: HighlightColour): HighlightId | null => {
    // As it is at this moment: the last key may have selected it.
    const now = selectedIn(texts);
    const element = now && texts[now.part].current;
    if (!element) return null;
    const id = highlightIdFrom(crypto.getRandomValues(new Uint8Array(ID_BYTES)));
    const anchor = anchorAt(textUnder(element), now.stretch, now.part);
    void perform({ kind: 'mark', paper: paper.id, highlight: id, anchor, colour: wanted }).then(
      (outcome) => {
        // What could not be saved is tried again; what is refused is not there.
        if (!outcome.ok && outcome.failure.kind !== 'not-saved') forget(id);
      },
    );
    dropSelection();
    // The next key may belong to its comment already.
    flushSync(() => {
      const one = { id, anchor, colour: wanted, comment: '', made: null, place: now.stretch };
      setMade((others) => [...others, one]);
      setOpen(id);
    });
    return id;
  };
  const recolour = ({ id }: PlacedHighlight, wanted: HighlightColour) =>
    void perform({ kind: 'colour-highlight', paper: paper.id, highlight: id, colour: wanted });
  const pick = (wanted: HighlightColour) => {
    onColour(wanted);
    if (!open) mark(wanted);
    else if (open.colour !== wanted) recolour(open, wanted);
  };

  return {
    highlights,
    passage,
    open,
    commented,
    close,
    show,
    pick,
    enterComment: (highlight: PlacedHighlight) => {
      show(highlight);
      setCommented(highlight.id);
    },
    leaveComment: () => setCommented(null),
    /** Marks what is selected in the colour that marked last; pressed again, the next colour. */
    mark: () => {
      if (open) pick(after(open.colour));
      else if (mark(colour) === null && openId === null) tell(NOTHING);
    },
    /** Writes a comment on a highlight, or else on what is open or selected. */
    comment: (on: PlacedHighlight | undefined = open) => {
      const id = on?.id ?? mark(colour);
      if (id === null) tell(NOTHING);
      flushSync(() => setCommented(id));
    },
    remove: () => {
      if (!open) return;
      void perform({ kind: 'delete-highlight', paper: paper.id, highlight: open.id });
      // The library may never tell that it was there.
      forget(open.id);
      close();
      pane.current?.focus({ preventScroll: true });
    },
    copyQuote: () => {
      const words = quote();
      if (words === '') tell(NOTHING);
      else if (copy(quoteWithCitation(words, paper))) tell('Copied with where it is from.');
      else tell('The system did not let the words be copied. Try Ctrl+C.');
    },
    /** Quotes what is open or selected in the note, which marks it: the quotation leads back there. */
    quoteInNote: () => {
      const words = quote();
      const id = open?.id ?? mark(colour);
      if (id === null || words === '') tell(NOTHING);
      else onQuote(quotation(words, printOwnLink({ paper: paper.id, highlight: id })));
    },
    searchThis: () => {
      const words = quote();
      if (words === '') tell(NOTHING);
      else onSearch(printQuery({ kind: 'text', field: null, text: words, quoted: true }));
    },
    /** Selects the sentence after or before what is selected. */
    sentence: (step: 1 | -1) => {
      const all = sentencesAt(texts);
      const isBehind = ({ part, stretch }: Passage, { part: at, stretch: { from } }: Passage) =>
        part === at ? stretch.from > from : part === 'abstract';
      const isAhead = ({ part, stretch }: Passage, { part: at, stretch: { from } }: Passage) =>
        part === at ? stretch.from < from : part === 'title';
      const now = selectedIn(texts) ?? passage;
      const next =
        step > 0
          ? all.find((each) => (now ? isBehind(each, now) : each.part === 'abstract'))
          : all.findLast((each) => !now || isAhead(each, now));
      const element = next && texts[next.part].current;
      if (!next || !element) return;
      setOpen(null);
      select(element, next.stretch);
    },
    /** Opens the highlight after or before the one that is open. */
    step: (by: 1 | -1) => {
      const all = highlights;
      if (all.length === 0) return tell('Nothing of this paper is highlighted.');
      const at = all.findIndex(({ id }) => id === openId);
      const next = all.at(at < 0 && by > 0 ? 0 : (Math.max(at, 0) + by) % all.length);
      if (next) show(next, true);
      return undefined;
    },
    /** Opens what is marked at a point of the window; pressed again, what else is marked there. */
    openAt: (part: Passage['part'], x: number, y: number) => {
      const element = texts[part].current;
      const offset = element ? offsetAt(element, x, y) : -1;
      const there = highlights
        .filter(
          ({ anchor, place }) =>
            anchor.part === part && place && place.from <= offset && offset < place.to,
        )
        .toSorted((one, other) => lengthOf(one) - lengthOf(other));
      const at = there.findIndex(({ id }) => id === openId);
      const next = there[(at + 1) % Math.max(1, there.length)];
      if (next) show(next);
      else setOpen(null);
    },
  };
}

const lengthOf = ({ place }: PlacedHighlight): number => (place ? place.to - place.from : 0);

export type Marking = ReturnType<typeof useMarking>;
