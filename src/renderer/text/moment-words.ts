const dates = new Intl.DateTimeFormat('en', { dateStyle: 'full' });
const shortDates = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const clock = new Intl.DateTimeFormat('en', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The local day of a moment (ms since 1970), as one says it `now`. */
export function dayWords(time: number, now: number): string {
  const day = dates.format(time);
  if (day === dates.format(now)) return `Today, ${day}`;
  // A day is an hour longer or shorter where the clocks are changed.
  const before = new Date(now);
  before.setDate(before.getDate() - 1);
  return day === dates.format(before) ? `Yesterday, ${day}` : day;
}

/** The local time of a moment, such as `14:05`. */
export const timeWords = (time: number): string => clock.format(time);

/** A local day and time, such as `Monday, November 23, 2026, 14:05`. */
export const momentWords = (time: number): string => `${dates.format(time)}, ${timeWords(time)}`;

/** The same in few letters, such as `Nov 23, 2026, 14:05`. */
export const shortMomentWords = (time: number): string =>
  `${shortDates.format(time)}, ${timeWords(time)}`;
