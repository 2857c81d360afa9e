import type { View } from '../../domain/view.ts';
import { Modal } from '../ui/modal.tsx';
import { ViewNameForm } from './view-name-form.tsx';

interface Props {
  readonly view: Pick<View, 'id' | 'name'>;
  readonly onClose: () => void;
}

/** Gives a view another name. */
export function RenameViewDialog({ view, onClose }: Props) {
  return (
    <Modal title={`View “${view.name}”`} onClose={onClose}>
      <ViewNameForm
        name={view.name}
        action="Rename"
        actFor={(name) => ({ kind: 'rename-view', view: view.id, name })}
        onDone={onClose}
      />
    </Modal>
  );
}
