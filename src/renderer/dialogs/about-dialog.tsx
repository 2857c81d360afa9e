import { useEffect, useState } from 'react';
import type { About } from '../../preload/shell-types.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import styles from './about-dialog.module.css';

/** What this is, what it runs on, and where the data lives. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [about, setAbout] = useState<About>();
  useEffect(() => {
    void bridge.shell.about({}).then((outcome) => outcome.ok && setAbout(outcome.value));
  }, []);
  return (
    <Modal title="Reading List" onClose={onClose}>
      {about && (
        <>
          <dl className={styles.facts}>
            <dt>Version</dt>
            <dd>{about.version}</dd>
            <dt>Electron</dt>
            <dd>
              {about.electron} with Chromium {about.chromium}
            </dd>
            <dt>Your data</dt>
            <dd>{about.dataFolder}</dd>
          </dl>
          {about.fallback !== null && (
            <p className={styles.warning} role="note">
              This copy runs on a stand-in for Electron, version {about.fallback}, because the
              official one could not be downloaded. It is old: use it for development and tests
              only.
            </p>
          )}
          <Button onClick={() => void bridge.shell.showDataFolder({})}>Show the data folder</Button>
        </>
      )}
    </Modal>
  );
}
