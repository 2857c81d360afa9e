import type { Kind } from './attempts/attempt.ts';
import { DOWNLOADS } from './attempts/downloads.ts';
import { FRAMES } from './attempts/frames.ts';
import { NAVIGATION } from './attempts/navigation.ts';
import { NETWORK, RTC } from './attempts/network.ts';
import { CHECKS, PERMISSIONS } from './attempts/permissions.ts';
import { SCRIPTS } from './attempts/scripts.ts';
import { WINDOWS } from './attempts/windows.ts';

/** All attempts, by what is to stop them. */
export const KINDS: readonly Kind[] = [
  NAVIGATION,
  WINDOWS,
  FRAMES,
  DOWNLOADS,
  SCRIPTS,
  NETWORK,
  RTC,
  CHECKS,
  PERMISSIONS,
];
