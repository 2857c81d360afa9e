import { useEffect, useState } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { About } from '../../preload/shell-types.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import styles from './about-dialog.module.css';

/** What this is, what it runs on, and where the data lives. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [about, setAbout] = useState<About>();
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    void bridge.shell.about({}).then((outcome) => outcome.ok && setAbout(outcome.value));
  }, []);
  const showFolder = async () => {
    const outcome = await bridge.shell.showDataFolder({});
    setRefusal(outcome.ok ? null : outcome.failure.message);
  };
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
          <Button onClick={() => void showFolder()}>Show the data folder</Button>
          {refusal !== null && (
            <p role="alert" className={styles.refused}>
              The folder could not be shown. {singleLine(refusal)}
            </p>
          )}
        </>
      )}
    </Modal>
  );
}
