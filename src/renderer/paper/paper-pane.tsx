import {
  type CSSProperties,
  type Ref,
  type RefObject,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { Settings } from '../../domain/settings.ts';
import type { ShelfView } from '../../preload/view-types.ts';
import { useView } from '../bridge.ts';
import { Highlights, type HighlightsHandle } from '../highlights/highlights.tsx';
import { useIsWide } from '../highlights/use-margin.ts';
import { HistoryButton } from '../history/history-button.tsx';
import { SaveState } from '../messages/save-state.tsx';
import { useHits } from '../text/hits.ts';
import { Message } from '../ui/message.tsx';
import { Abstract } from './abstract.tsx';
import { Backlinks } from './backlinks.tsx';
import { Details } from './details.tsx';
import { Notes, type NotesHandle } from './notes.tsx';
import { PaperHead } from './paper-head.tsx';
import styles from './paper-pane.module.css';
import type { Place } from './place.ts';
import { StatusChoice } from './status-choice.tsx';
import { TagField } from './tag-field.tsx';

/** Line length in sizes of the reading face: some 57, 66 and 80 characters. */
const MEASURE = { narrow: 27, medium: 31, wide: 38 } as const;

interface Props {
  readonly id: PaperId;
  readonly shelf: ShelfView;
  readonly settings: Settings;
  readonly note: RefObject<NotesHandle | null>;
  readonly highlights: RefObject<HighlightsHandle | null>;
  readonly tag: RefObject<HTMLInputElement | null>;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly onHistory: () => void;
  /** What is to be shown once the paper is there. */
  readonly place: Place | null;
  readonly onArrived: () => void;
  readonly onSettings: (settings: Partial<Settings>) => void;
  readonly onSearch: (text: string) => void;
}

/** The open paper: the abstract is the hero, everything else steps back. */
export function PaperPane(props: Props) {
  const { id, shelf, settings, note, highlights, tag, pane, place } = props;
  const { onArrived, onHistory, onSettings, onSearch } = props;
  const paper = useView('paper', { id });
  const shown = paper?.id;
  const title = useHits<HTMLHeadingElement>('title');
  const authors = useHits<HTMLParagraphElement>('author');
  const abstract = useHits<HTMLDivElement>('abstract');
  const texts = useRef({ title, abstract }).current;
  const body = useRef<HTMLElement>(null);
  const isWide = useIsWide(pane, body, shown);
  const hasScrolled = useRef(false);
  const toTop = useEffectEvent(() => {
    // Where nothing was scrolled, the page need not be laid out to know that.
    if (place !== null || !hasScrolled.current) return;
    pane.current?.scrollTo({ top: 0 });
    hasScrolled.current = false;
  });
  // Before it is painted, or it would be seen, and pressed on, where the last one was read.
  useLayoutEffect(() => {
    if (shown) toTop();
  }, [shown]);

  if (paper === undefined) return <div className={styles.pane} />;
  if (paper === null)
    return (
      <>
        <SaveState failuresOnly />
        <Message title="This paper is no longer in the library." />
      </>
    );
  const style = {
    '--ems': MEASURE[settings.textWidth],
    '--step': settings.textSize,
  } as CSSProperties;
  return (
    <div
      ref={pane}
      className={styles.pane}
      tabIndex={-1}
      data-scrolls
      onScroll={({ currentTarget }) => {
        hasScrolled.current = currentTarget.scrollTop > 0;
      }}
    >
      <article
        className={styles.paper}
        data-face={settings.textFace}
        data-wide={isWide || undefined}
        style={style}
        aria-labelledby="paper-title"
      >
        <PaperHead paper={paper} title={title} authors={authors} />
        <div className={styles.strip} data-strip>
          <StatusChoice key={paper.id} paper={paper.id} status={paper.status} />
          <div className={styles.second}>
            <TagField
              key={paper.id}
              paper={paper.id}
              tags={paper.tags}
              known={shelf.tags}
              field={tag}
            />
            <div className={styles.aside}>
              <SaveState />
              <HistoryButton onOpen={onHistory} />
            </div>
          </div>
        </div>
        <Abstract source={paper.abstract} body={body} text={abstract} />
        <Highlights
          key={`${paper.id} highlights`}
          ref={highlights as Ref<HighlightsHandle>}
          paper={paper}
          texts={texts}
          pane={pane}
          settings={settings}
          isWide={isWide}
          place={paper.id === id ? place : null}
          onArrived={onArrived}
          onColour={(colour) => onSettings({ colour })}
          onSearch={onSearch}
          onQuote={(markdown) => note.current?.insert(markdown)}
        >
          <Notes
            key={paper.id}
            ref={note as Ref<NotesHandle>}
            paper={paper.id}
            notes={paper.notes}
          />
        </Highlights>
        <Backlinks papers={paper.backlinks} />
        <Details paper={paper} />
      </article>
    </div>
  );
}
