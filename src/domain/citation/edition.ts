function ordinal(count: number): string {
  const isTeen = count % 100 >= 11 && count % 100 <= 13;
  const ending = isTeen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[count % 10] ?? 'th');
  return `${count}${ending}`;
}

/** An edition as an ordinal without the word for it, such as `3rd`; the first is not named. */
export function editionOf(written: string): string {
  const text = written.replace(/\s?\b(?:ed(?:n|ition)?)\b\.?$/iu, '').trim();
  const count = /^\d{1,3}(?:st|nd|rd|th|\.)?$/iu.test(text) ? Number.parseInt(text, 10) : 0;
  if (count === 1 || text.toLowerCase() === 'first') return '';
  return count > 0 ? ordinal(count) : text;
}
