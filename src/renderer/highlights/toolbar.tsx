import { type LucideIcon, MessageSquare, NotebookPen, Quote, Search, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { HIGHLIGHT_COLOURS } from '../../domain/highlight/highlight.ts';
import type { Settings } from '../../domain/settings.ts';
import { Button } from '../ui/button.tsx';
import { ColourButton } from '../ui/colour-button.tsx';
import { rangeUnder } from './passage.ts';
import type { Texts } from './texts.ts';
import styles from './toolbar.module.css';
import type { Marking } from './use-marking.ts';

/** Between the toolbar and the words it is about, in px. */
const GAP = 8;

interface Props {
  readonly marking: Pick<
    Marking,
    | 'passage'
    | 'open'
    | 'commented'
    | 'pick'
    | 'comment'
    | 'copyQuote'
    | 'quoteInNote'
    | 'searchThis'
    | 'remove'
  >;
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
    // The button that was reached last may be gone, and one has to be reached by Tab.
    if (!bar?.querySelector('[tabindex="0"]'))
      bar?.querySelector('button')?.setAttribute('tabindex', '0');
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
        <ColourButton
          key={colour}
          colour={colour}
          name={names[colour]}
          tabIndex={index === 0 ? 0 : -1}
          aria-pressed={open ? colour === current : undefined}
          onClick={() => marking.pick(colour)}
        />
      ))}
      <span className={styles.edge} aria-hidden />
      <Tool name="Comment" press="C" icon={MessageSquare} onPress={() => marking.comment()} />
      <Tool name="Copy with citation" icon={Quote} onPress={marking.copyQuote} />
      <Tool name="Quote in the note" press="Q" icon={NotebookPen} onPress={marking.quoteInNote} />
      <Tool name="Search this" icon={Search} onPress={marking.searchThis} />
      {open && (
        <Tool name="Delete highlight" press="Delete" icon={Trash2} onPress={marking.remove} />
      )}
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  /** The key that does the same. */
  readonly press?: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}

const Tool = ({ name, press, icon: Icon, onPress }: ToolProps) => (
  <Button
    look="icon"
    tabIndex={-1}
    title={press ? `${name} (${press})` : name}
    aria-label={name}
    onClick={onPress}
  >
    <Icon size={15} aria-hidden />
  </Button>
);
