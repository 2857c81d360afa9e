import { counted } from '../text/count.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long something will still take, in words that change seldom; empty while that is not known. */
export function timeLeft(seconds: number | null): string {
  if (seconds === null) return '';
  if (seconds < 5) return 'A few seconds left';
  const fives = Math.round(seconds / 5) * 5;
  if (fives < MINUTE) return `About ${fives} seconds left`;
  const minutes = Math.round(seconds / MINUTE);
  if (minutes < HOUR / MINUTE) return `About ${counted(minutes, 'minute')} left`;
  return `About ${counted(Math.round(seconds / HOUR), 'hour')} left`;
}
