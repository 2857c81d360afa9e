import { MessageSquare, NotebookPen, Quote, Search, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { HIGHLIGHT_COLOURS } from '../../domain/highlight/highlight.ts';
import type { Settings } from '../../domain/settings.ts';
import { Button } from '../ui/button.tsx';
import { rangeUnder } from './passage.ts';
import type { Texts } from './texts.ts';
import styles from './toolbar.module.css';
import type { Marking } from './use-marking.ts';

/** Between the toolbar and the words it is about, in px. */
const GAP = 8;

interface Props {
  readonly marking: Marking;
  readonly texts: Texts;
  readonly names: Settings['colourNames'];
  readonly toolbar: RefObject<HTMLDivElement | null>;
  /** Where the keyboard goes from here. */
  readonly onLeave: () => void;
}

/** Puts the toolbar above the words, or below them where what is above is hidden. */
function place(toolbar: HTMLElement, range: Range): void {
  const host = toolbar.offsetParent;
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first] = lines;
  const last = lines.at(-1);
  if (!host || !first || !last) return;
  const origin = host.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = toolbar;
  const strip = host.querySelector('[data-strip]')?.getBoundingClientRect().bottom ?? 0;
  const fitsAbove = first.top - GAP - height > strip;
  const top = fitsAbove ? first.top - GAP - height : last.bottom + GAP;
  const line = fitsAbove ? first : last;
  const left = line.left + line.width / 2 - width / 2 - origin.left;
  const most = Math.max(GAP, host.clientWidth - width - GAP);
  toolbar.style.top = `${top - origin.top}px`;
  toolbar.style.left = `${Math.min(Math.max(GAP, left), most)}px`;
}

/** What can be done with the selected words, or with the highlight that is open. */
export function Toolbar({ marking, texts, names, toolbar, onLeave }: Props) {
  const { passage, open } = marking;
  const at = useRef(0);
  useLayoutEffect(() => {
    const bar = toolbar.current;
    const text = passage && texts[passage.part].current;
    const range = text && rangeUnder(text, passage.stretch);
    if (!bar || !range) return undefined;
    const follow = () => place(bar, range);
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(text);
    return () => observer.disconnect();
  });

  /** One of the buttons is reached by Tab, the others by arrows, as the ARIA practices have it. */
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at.current + 1,
      ArrowLeft: at.current - 1,
      Home: 0,
      End: -1,
    };
    const to = steps[event.key];
    if (event.key === 'Escape') onLeave();
    else if (to === undefined) return;
    else buttons.at(to % buttons.length)?.focus();
    event.preventDefault();
  };
  if ((!passage && !open) || marking.commented) return null;
  const current = open?.colour;
  return (
    <div
      ref={toolbar}
      className={styles.toolbar}
      role="toolbar"
      aria-label="Highlight"
      data-unplaced={passage === null || undefined}
      // The words stay selected.
      onPointerDown={(event) => event.preventDefault()}
      onFocus={({ currentTarget, target }) => {
        const buttons: Element[] = [...currentTarget.querySelectorAll('button')];
        at.current = Math.max(0, buttons.indexOf(target));
        for (const button of buttons)
          button.setAttribute('tabindex', button === target ? '0' : '-1');
      }}
      onKeyDown={onKeyDown}
    >
      {HIGHLIGHT_COLOURS.map((colour, index) => (
        <button
          key={colour}
          type="button"
          className={styles.colour}
          data-mark={colour}
          tabIndex={index === 0 ? 0 : -1}
          aria-pressed={open ? colour === current : undefined}
          aria-label={names[colour]}
          title={names[colour]}
          onClick={() => marking.pick(colour)}
        />
      ))}
      <span className={styles.edge} aria-hidden />
      <Button
        look="icon"
        tabIndex={-1}
        title="Comment (C)"
        aria-label="Comment"
        onClick={() => marking.comment()}
      >
        <MessageSquare size={15} aria-hidden />
      </Button>
      <Button
        look="icon"
        tabIndex={-1}
        title="Copy with citation"
        aria-label="Copy with citation"
        onClick={marking.copyQuote}
      >
        <Quote size={15} aria-hidden />
      </Button>
      <Button
        look="icon"
        tabIndex={-1}
        title="Quote in the note (Q)"
        aria-label="Quote in the note"
        onClick={marking.quoteInNote}
      >
        <NotebookPen size={15} aria-hidden />
      </Button>
      <Button
        look="icon"
        tabIndex={-1}
        title="Search this"
        aria-label="Search this"
        onClick={marking.searchThis}
      >
        <Search size={15} aria-hidden />
      </Button>
      {open && (
        <Button
          look="icon"
          tabIndex={-1}
          title="Delete highlight (Delete)"
          aria-label="Delete highlight"
          onClick={marking.remove}
        >
          <Trash2 size={15} aria-hidden />
        </Button>
      )}
    </div>
  );
}
