import type { Status } from '../../domain/status.ts';
import styles from './status-glyph.module.css';

/** How much of the ring is filled, in quarters. */
const QUARTERS = {
  unread: 0,
  'to-read': 1,
  reading: 2,
  skimmed: 3,
  read: 4,
  dropped: 0,
} as const satisfies Record<Status, number>;

const RADIUS = 3.1;
const AROUND = 2 * Math.PI * RADIUS;

/** A small ring that fills as a paper is read; crossed when dropped. */
export function StatusGlyph({ status }: { readonly status: Status }) {
  const filled = (QUARTERS[status] / 4) * AROUND;
  return (
    <svg className={styles.glyph} data-status={status} viewBox="0 0 16 16" aria-hidden="true">
      <circle className={styles.ring} cx="8" cy="8" r="6.2" />
      {filled > 0 && (
        <circle
          className={styles.fill}
          cx="8"
          cy="8"
          r={RADIUS}
          strokeDasharray={`${filled} ${AROUND}`}
          transform="rotate(-90 8 8)"
        />
      )}
      {status === 'dropped' && <path className={styles.cross} d="M5.4 10.6 10.6 5.4" />}
    </svg>
  );
}
