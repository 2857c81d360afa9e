import { useEffect, useState } from 'react';
import { singleLine } from '../../domain/safe/single-line.ts';
import type { SystemOpening } from '../../preload/shell-types.ts';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import styles from './settings-section.module.css';

const WHAT = {
  'files-and-links': 'Links to papers, and files of BibTeX, RIS and PubMed',
  links: 'Links to papers',
} as const satisfies Record<SystemOpening['opens'], string>;

/** Whether other programs and the file manager open links and files with the app. */
export function SystemOpeningChoice() {
  const [opening, setOpening] = useState<SystemOpening>();
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    void bridge.shell.systemOpening({}).then((found) => found.ok && setOpening(found.value));
  }, []);
  const set = async (isOn: boolean) => {
    const outcome = await bridge.shell.setSystemOpening({ isOn });
    if (outcome.ok) setOpening(outcome.value);
    setRefusal(outcome.ok ? null : outcome.failure.message);
  };
  if (!opening) return null;
  const { opens, isOn } = opening;
  return (
    <section className={styles.section} aria-label="Other programs">
      <h3 className={styles.heading}>Other programs</h3>
      <p role="status">
        {WHAT[opens]} {isOn ? 'are opened' : 'can be opened'} with Reading List from other programs
        {opens === 'links' ? '' : ' and the file manager'}.
      </p>
      <Button className={styles.button ?? ''} onClick={() => void set(!isOn)}>
        {isOn ? 'Do not open them any more' : 'Open them with Reading List'}
      </Button>
      {refusal !== null && (
        <p role="alert" className={styles.refused}>
          {singleLine(refusal)}
        </p>
      )}
    </section>
  );
}
