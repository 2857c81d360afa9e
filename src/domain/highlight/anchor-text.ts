import { type Anchor, MARKABLE } from './highlight.ts';

const QUOTE = 'TextQuoteSelector';
const POSITION = 'TextPositionSelector';

/** An anchor as changes hold it: the selectors as the W3C Web Annotation Data Model writes them. */
export const printAnchor = ({ part, quote, position }: Anchor): string =>
  JSON.stringify({
    part,
    selector: [
      { type: QUOTE, exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      { type: POSITION, start: position.start, end: position.end },
    ],
  });

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textIn = (fields: Fields, name: string) => {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
};
const offsetIn = (fields: Fields, name: string) => {
  const value = fields[name];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The anchor that `printAnchor` wrote; `null` for any other text. */
export function parseAnchor(text: string): Anchor | null {
  const value = parsed(text);
  const selectors: unknown = isFields(value) ? value.selector : null;
  if (!isFields(value) || !Array.isArray(selectors)) return null;
  const part = MARKABLE.find((known) => known === value.part);
  const of = (type: string) =>
    selectors.find((each): each is Fields => isFields(each) && each.type === type);
  const [quote, position] = [of(QUOTE), of(POSITION)];
  if (part === undefined || quote === undefined || position === undefined) return null;
  const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((name) => textIn(quote, name));
  const [start, end] = ['start', 'end'].map((name) => offsetIn(position, name));
  if (exact == null || exact === '' || prefix == null || suffix == null) return null;
  if (start == null || end == null || start > end) return null;
  return { part, quote: { exact, prefix, suffix }, position: { start, end } };
}
