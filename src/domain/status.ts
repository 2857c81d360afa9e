/** The read statuses in the order a paper usually passes through them. */
export const STATUSES = ['unread', 'to-read', 'reading', 'skimmed', 'read', 'dropped'] as const;

export type Status = (typeof STATUSES)[number];

/** Each status as the person reads it. */
export const STATUS_NAMES = {
  unread: 'Unread',
  'to-read': 'To read',
  reading: 'Reading',
  skimmed: 'Skimmed',
  read: 'Read',
  dropped: 'Dropped',
} as const satisfies Record<Status, string>;
