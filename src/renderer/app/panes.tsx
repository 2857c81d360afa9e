import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Settings } from '../../domain/settings.ts';
import { SaveState } from '../messages/save-state.tsx';
import { Button } from '../ui/button.tsx';
import styles from './panes.module.css';
import { useMedia } from './use-media.ts';
import type { Pane } from './view-state.ts';

interface Props {
  readonly pane: Pane;
  readonly sizes: Settings['panes'];
  readonly library: ReactNode;
  readonly list: ReactNode;
  readonly paper: ReactNode;
  /** Stands above the library where the list is out of sight. */
  readonly asked: ReactNode;
  readonly onShow: (pane: Pane) => void;
  readonly onResize: (sizes: Settings['panes']) => void;
}

const BACK = {
  library: null,
  list: { pane: 'library', title: 'Library' },
  paper: { pane: 'list', title: 'Papers' },
} as const satisfies Record<Pane, { readonly pane: Pane; readonly title: string } | null>;

/** Three panes side by side, or one at a time where they do not fit. */
export function Panes({ pane, sizes, library, list, paper, asked, onShow, onResize }: Props) {
  const narrow = useMedia('(max-width: 899px)');
  if (narrow) {
    const back = BACK[pane];
    return (
      <div className={styles.single}>
        <div className={styles.bar} data-pane={pane}>
          {back ? (
            <Button look="icon" className={styles.back} onClick={() => onShow(back.pane)}>
              <ChevronLeft size={16} aria-hidden /> {back.title}
            </Button>
          ) : (
            <>
              <Button look="icon" className={styles.back} onClick={() => onShow('list')}>
                Papers
              </Button>
              {asked}
            </>
          )}
        </div>
        {pane !== 'paper' && (
          <div className={styles.failure} data-pane={pane}>
            <SaveState failuresOnly />
          </div>
        )}
        <div className={styles.content}>{{ library, list, paper }[pane]}</div>
      </div>
    );
  }
  return (
    <Group
      className={styles.group}
      defaultLayout={{ ...sizes, paper: 100 - sizes.library - sizes.list }}
      onLayoutChanged={(layout) =>
        onResize({ library: layout.library ?? sizes.library, list: layout.list ?? sizes.list })
      }
    >
      <Panel id="library" minSize="180px" maxSize="30%">
        {library}
      </Panel>
      <Separator className={styles.edge} aria-label="Width of the library" />
      <Panel id="list" minSize="260px" maxSize="60%">
        {list}
      </Panel>
      <Separator className={styles.edge} aria-label="Width of the list" />
      <Panel id="paper" minSize="340px">
        {paper}
      </Panel>
    </Group>
  );
}
