import { type ReactNode, type Ref, type RefObject, useImperativeHandle, useRef } from 'react';
import type { HighlightColour, PlacedHighlight } from '../../domain/highlight/highlight.ts';
import type { Settings } from '../../domain/settings.ts';
import type { PaperView } from '../../preload/view-types.ts';
import type { Place } from '../paper/place.ts';
import { counted } from '../text/count.ts';
import { useDrawn } from './drawn.ts';
import { HighlightItem } from './highlight-item.tsx';
import styles from './highlights.module.css';
import type { Texts } from './texts.ts';
import { Toolbar } from './toolbar.tsx';
import { useArrival } from './use-arrival.ts';
import { useMargin } from './use-margin.ts';
import { type Marking, useMarking } from './use-marking.ts';
import { usePressed } from './use-pressed.ts';

/** What commands do with the highlights of the open paper. */
export type HighlightsHandle = Pick<
  Marking,
  'mark' | 'comment' | 'remove' | 'quoteInNote' | 'copyQuote' | 'searchThis' | 'sentence' | 'step'
>;

interface Props {
  readonly ref: Ref<HighlightsHandle>;
  readonly paper: NonNullable<PaperView>;
  readonly texts: Texts;
  readonly pane: RefObject<HTMLElement | null>;
  readonly settings: Settings;
  readonly isWide: boolean;
  /** What is to be shown first. */
  readonly place: Place | null;
  readonly onArrived: () => void;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onSearch: (text: string) => void;
  readonly onQuote: (markdown: string) => void;
  /** What else is noted on the paper. */
  readonly children: ReactNode;
}

/** What a screen reader is told when a highlight is opened. */
const told = (
  open: PlacedHighlight,
  all: readonly PlacedHighlight[],
  names: Settings['colourNames'],
): string =>
  `Highlight ${all.indexOf(open) + 1} of ${all.length}, ${names[open.colour]}: ${open.anchor.quote.exact}`;

/** The highlights of the open paper: drawn in its texts, listed with their comments, and edited. */
export function Highlights(props: Props) {
  const { ref, paper, texts, pane, settings, isWide, place, children } = props;
  const { onArrived, onColour, onSearch, onQuote } = props;
  const colour = settings.colour;
  const marking = useMarking({ paper, texts, pane, colour, onColour, onSearch, onQuote });
  const toolbar = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const line = useRef<SVGPathElement>(null);
  const open = marking.open?.id;
  const { highlights } = marking;
  useImperativeHandle(ref, () => marking);
  useDrawn(texts, highlights, open);
  useMargin({ list, line, texts, highlights, open });
  const isInMargin = ({ id, comment, place }: PlacedHighlight) =>
    place !== null && (comment !== '' || marking.commented === id);
  const leave = () => {
    marking.close();
    pane.current?.focus({ preventScroll: true });
  };
  const notes = useRef<HTMLElement>(null);
  useArrival({ place, marking, pane, notes, onArrived });
  usePressed({ texts, pane, toolbar, marking, onLeave: leave });

  return (
    <>
      <Toolbar
        marking={marking}
        texts={texts}
        names={settings.colourNames}
        toolbar={toolbar}
        onLeave={leave}
      />
      <span className={styles.hidden} role="status">
        {marking.open && told(marking.open, highlights, settings.colourNames)}
      </span>
      <svg className={styles.lines} aria-hidden>
        <path ref={line} data-mark={marking.open?.colour} />
      </svg>
      <section
        ref={notes}
        className={styles.notes}
        aria-label="Notes"
        data-empty={(isWide && highlights.every(isInMargin)) || undefined}
      >
        {highlights.length > 0 && (
          <>
            <h3 className={styles.title}>{counted(highlights.length, 'highlight')}</h3>
            <ul ref={list} className={styles.list}>
              {highlights.map((highlight) => (
                <HighlightItem
                  key={highlight.id}
                  paper={paper.id}
                  highlight={highlight}
                  marking={marking}
                  name={settings.colourNames[highlight.colour]}
                  isWide={isWide}
                  toolbar={toolbar}
                  onLeave={leave}
                />
              ))}
            </ul>
          </>
        )}
        {children}
      </section>
    </>
  );
}
