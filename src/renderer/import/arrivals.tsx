import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { bridge } from '../bridge.ts';
import styles from './arrivals.module.css';
import { watchFileDrags } from './file-drags.ts';
import { type Incoming, incomingFile, openedFile } from './incoming.ts';
import { droppedFolder } from './markdown-in.ts';
import { takeIn } from './taking-in.ts';

interface Props {
  /** Something came that is to be imported. */
  readonly onCome: () => void;
}

/** Takes in what is dropped on the window or opened from outside, and says where to drop. */
export function Arrivals({ onCome }: Props) {
  const [isOver, setOver] = useState(false);
  const come = useEffectEvent((files: readonly Incoming[], problems: readonly string[]) => {
    if (files.length + problems.length === 0) return;
    void takeIn(files, problems);
    onCome();
  });
  const drop = useEffectEvent(
    async (files: readonly File[], folders: readonly FileSystemDirectoryEntry[]) => {
      const taken = await Promise.all(folders.map(droppedFolder));
      come(
        [...files.map(incomingFile), ...taken.flatMap((each) => each.files)],
        taken.flatMap((each) => each.problems),
      );
    },
  );
  useEffect(
    () =>
      watchFileDrags({
        onOver: setOver,
        onDrop: (files, folders) => void drop(files, folders),
      }),
    [],
  );
  useEffect(() => {
    bridge.onShell((event) => {
      if (event.kind === 'files') come(event.files.map(openedFile), event.problems);
    });
  }, []);
  return isOver ? <DropPlace /> : null;
}

function DropPlace() {
  const place = useRef<HTMLDivElement>(null);
  // Above a dialog that is open, too.
  useEffect(() => place.current?.showPopover(), []);
  return (
    <div ref={place} popover="manual" className={styles.over}>
      <p className={styles.words}>Drop to import</p>
    </div>
  );
}
