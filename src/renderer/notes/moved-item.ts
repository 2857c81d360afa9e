import { type ListLine, listLine, nextMarker } from './list-line.ts';

interface Moved {
  readonly marker: string;
  readonly indent: number;
}

const nonBlank = (line: ListLine) => !line.isBlank || line.marker !== '';

/** The lines above, nearest first, up to where the list ends. */
function above(lines: readonly string[], index: number, item: ListLine): readonly ListLine[] {
  const found: ListLine[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = listLine(lines[at] ?? '');
    if (!nonBlank(line)) continue;
    if (line.quote.trim() !== item.quote.trim()) break;
    found.push(line);
    if (line.indent === 0) break;
  }
  return found;
}

function deeper(item: ListLine, before: readonly ListLine[]): Moved | null {
  const sibling = before.find(({ indent }) => indent <= item.indent);
  // The first item of a list has nothing to be part of.
  if (sibling === undefined || sibling.marker === '' || sibling.indent < item.indent) return null;
  const indent = sibling.indent + sibling.marker.length + Math.max(1, sibling.gap.length);
  return { marker: item.marker.replace(/\d+/, '1'), indent };
}

function higher(item: ListLine, before: readonly ListLine[]): Moved | null {
  if (item.indent === 0) return null;
  const parent = before.find(({ indent, marker }) => marker !== '' && indent < item.indent);
  if (parent === undefined) return { marker: item.marker, indent: 0 };
  const isAlike = /\d/.test(parent.marker) && /\d/.test(item.marker);
  return { marker: isAlike ? nextMarker(parent.marker) : item.marker, indent: parent.indent };
}

/**
 * The lines of a list item, with all that is part of it, one level deeper or higher; `null` where
 * the line is no item or cannot go there.
 */
export function movedItem(
  lines: readonly string[],
  index: number,
  to: 'deeper' | 'higher',
): readonly string[] | null {
  const item = listLine(lines[index] ?? '');
  if (item.marker === '') return null;
  const before = above(lines, index, item);
  const moved = to === 'deeper' ? deeper(item, before) : higher(item, before);
  if (moved === null) return null;
  let end = index + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = listLine(lines[at] ?? '');
    if (!nonBlank(line)) continue;
    if (line.indent <= item.indent) break;
    end = at + 1;
  }
  const by = moved.indent - item.indent;
  return lines.slice(index, end).map((text, at) => {
    const line = listLine(text);
    if (!nonBlank(line)) return text;
    const rest = text.slice(line.quote.length).trimStart();
    const shown = at === 0 ? moved.marker + rest.slice(item.marker.length) : rest;
    return line.quote + ' '.repeat(Math.max(0, line.indent + by)) + shown;
  });
}
