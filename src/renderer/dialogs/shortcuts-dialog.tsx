import { COMMANDS } from '../../domain/command.ts';
import { keyCaps } from '../commands/keys.ts';
import { Modal } from '../ui/modal.tsx';
import styles from './shortcuts-dialog.module.css';

const MENUS = ['File', 'Paper', 'List', 'View', 'Help'] as const;

/** Keys that belong to a part of the window rather than to a command. */
const ELSEWHERE = [
  ['Move through the list', ['↑', '↓', 'PgUp', 'PgDn', 'Home', 'End']],
  ['Open the paper', ['Enter']],
  ['Select up to a paper', ['Shift', '↓']],
  ['Select one paper more', ['Ctrl', 'Space']],
  ['Select all papers listed', ['Ctrl', 'A']],
  ['Back to one paper', ['Esc']],
  ['Leave a field, close a dialog', ['Esc']],
  ['Resize a pane at its edge', ['←', '→']],
] as const;

/** All shortcuts, made from the commands themselves. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title="Keyboard shortcuts" onClose={onClose}>
      {MENUS.map((menu) => (
        <section key={menu} className={styles.group}>
          <h3 className={styles.heading}>{menu}</h3>
          <dl className={styles.keys}>
            {COMMANDS.filter((command) => command.menu === menu && command.keys.length > 0).map(
              (command) => (
                <Line
                  key={command.id}
                  title={command.title}
                  caps={keyCaps(command.keys[0] ?? '')}
                />
              ),
            )}
            {menu === 'List' &&
              ELSEWHERE.map(([title, caps]) => <Line key={title} title={title} caps={caps} />)}
          </dl>
        </section>
      ))}
    </Modal>
  );
}

function Line({ title, caps }: { readonly title: string; readonly caps: readonly string[] }) {
  return (
    <div className={styles.line}>
      <dt>{title}</dt>
      <dd className={styles.caps}>
        {caps.map((cap) => (
          <kbd key={cap} className={styles.cap}>
            {cap}
          </kbd>
        ))}
      </dd>
    </div>
  );
}
