import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { singleLine } from '../../../domain/safe/single-line.ts';
import type { SavedView } from '../../../preload/view-types.ts';
import { perform } from '../../messages/saving.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { Places } from './use-reorder.ts';

interface Props {
  readonly view: SavedView;
  readonly places: Places;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onRename: () => void;
  readonly onReplace: (() => void) | null;
}

/** What can be done with a view, behind one button. */
export function ViewMenu({ view, places, isOpen, onOpen, onRename, onReplace }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const remove = () => {
    // The focus stays in the list, on what stood before it.
    const before = button.current?.closest('li')?.previousElementSibling;
    before?.querySelector<HTMLElement>('[data-row]')?.focus();
    void perform({ kind: 'delete-view', view: view.id });
  };
  return (
    <>
      <Button
        ref={button}
        look="icon"
        aria-label={`Change view ${singleLine(view.name)}`}
        title={`Change view ${singleLine(view.name)}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        <Ellipsis size={14} aria-hidden />
      </Button>
      {isOpen && (
        <Menu
          name={`Change view ${singleLine(view.name)}`}
          beside={button}
          onClose={() => onOpen(false)}
          items={[
            { title: 'Rename…', run: onRename },
            { title: 'Replace by this search', run: onReplace },
            { title: 'Move up', run: places.up },
            { title: 'Move down', run: places.down },
            { title: 'Delete', run: remove },
          ]}
        />
      )}
    </>
  );
}
