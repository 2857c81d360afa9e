import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../domain/outcome.ts';
import type { NoteComparison as Compared, ComparedNote } from '../../preload/view-types.ts';
import { bridge } from '../bridge.ts';
import { saveDraft } from '../messages/drafts.ts';
import { giveUp, perform } from '../messages/saving.ts';
import { momentWords } from '../text/moment-words.ts';
import { Button } from '../ui/button.tsx';
import { Refusal } from '../ui/refusal.tsx';
import styles from './note-comparison.module.css';
import type { Pair } from './version-pick.ts';

interface Props {
  readonly pair: Pair;
  /** The note as it is. */
  readonly now: string;
  readonly onBack: () => void;
  readonly onRestored: () => void;
}

/** Two versions of a note, word by word, of which either can be made the note again. */
export function NoteComparison({ pair, now, onBack, onRestored }: Props) {
  const [compared, setCompared] = useState<Outcome<Compared> | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    void bridge.library.compareNotes(pair).then((outcome) => wanted && setCompared(outcome));
    return () => {
      wanted = false;
    };
  }, [pair]);

  const restore = async (text: string) => {
    setRefusal(null);
    // What is typed and not saved yet must not come after it.
    await saveDraft(pair.note);
    const act = { kind: 'restore-note', note: pair.note, text } as const;
    const outcome = await perform(act);
    if (outcome.ok) return onRestored();
    // It is told and can be tried again here, where the window is out of reach.
    giveUp(act);
    setRefusal(outcome.failure.message);
  };
  return (
    <div className={styles.comparison}>
      <Button ref={back} onClick={onBack}>
        Back to the history
      </Button>
      <Refusal reason={refusal} />
      {compared && !compared.ok && <p role="alert">{compared.failure.message}</p>}
      {compared?.ok && (
        <>
          <div className={styles.sides}>
            {(['from', 'to'] as const).map((side) => (
              <Side
                key={side}
                name={side === 'from' ? 'Earlier version' : 'Later version'}
                words={wordsFor(pair[side], compared.value[side])}
                isNow={compared.value[side].text === now}
                onRestore={() => void restore(compared.value[side].text)}
              />
            ))}
          </div>
          <Difference compared={compared.value} />
        </>
      )}
    </div>
  );
}

function wordsFor(version: Pair['from'], { time }: ComparedNote): string {
  if (version === null || time === null) return 'The note as it is now';
  return version.side === 'before' ? `Before ${momentWords(time)}` : momentWords(time);
}

interface SideProps {
  readonly name: string;
  readonly words: string;
  readonly isNow: boolean;
  readonly onRestore: () => void;
}

function Side({ name, words, isNow, onRestore }: SideProps) {
  return (
    <section className={styles.side} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.when}>{words}</p>
      {isNow ? (
        <p className={styles.when}>This is what the note says now.</p>
      ) : (
        <Button onClick={onRestore}>Restore this version</Button>
      )}
    </section>
  );
}

const MARKS = { same: 'span', added: 'ins', removed: 'del' } as const;

function Difference({ compared: { from, to, pieces } }: { readonly compared: Compared }) {
  if (from.text === to.text) return <p className={styles.words}>Both versions are the same.</p>;
  if (pieces === null)
    return (
      <>
        <p className={styles.words}>
          These versions are too different to be compared word by word. This is the later one:
        </p>
        <div className={styles.text}>{to.text}</div>
      </>
    );
  return (
    <section className={styles.text} aria-label="What changed">
      {pieces.map(({ kind, text }, index) => {
        const Mark = MARKS[kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move; other texts are compared anew.
        return <Mark key={index}>{text}</Mark>;
      })}
    </section>
  );
}
