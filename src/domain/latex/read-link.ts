import { matchAt } from './match-at.ts';
import type { LinkSegment, Span } from './segment.ts';

const BARE = /https?:\/\/(?:\\[_%#&~]|[^\s\\<>{}"`^|$“”‘’«»\u3000-\u303f\uff00-\uffef])+/iuy;
const URL_COMMAND = /\\url ?\{\s*(https?:\/\/(?:\\.|[^\s{}\\])+)\s*\}/iuy;
const HREF_COMMAND = /\\href ?\{\s*(https?:\/\/(?:\\.|[^\s{}\\])+)\s*\} ?\{/iuy;
const HAS_HOST = /^https?:\/\/[\p{L}\p{N}[]/iu;

const unescaped = (url: string): string => url.replace(/\\([^A-Za-z])/gu, '$1');

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Leaves out the marks that end the sentence around a link; brackets that pair inside it stay. */
function withoutSentenceEnd(url: string): string {
  const unpaired = {
    ')': count(url, ')') - count(url, '('),
    ']': count(url, ']') - count(url, '['),
  };
  let end = url.length;
  for (; end > 0; end -= 1) {
    const last = url[end - 1] ?? '';
    if ((last === ')' || last === ']') && unpaired[last] > 0) unpaired[last] -= 1;
    else if (!".,;:!?'*…".includes(last)) break;
  }
  return url.slice(0, end);
}

function link(span: Span, shown: Span, written: string): LinkSegment | undefined {
  const url = unescaped(written);
  if (!HAS_HOST.test(url)) return undefined;
  return { ...span, kind: 'link', url, children: [{ ...shown, kind: 'text', text: url }] };
}

/** The link written out at the offset, without the marks that end the sentence around it. */
export function readBareLink(source: string, at: number): LinkSegment | undefined {
  const [found] = matchAt(BARE, source, at) ?? [];
  if (found === undefined) return undefined;
  const written = withoutSentenceEnd(found);
  const span = { start: at, end: at + written.length };
  return link(span, span, written);
}

/** The link of a `\url{…}` at the offset. */
export function readUrlCommand(source: string, at: number): LinkSegment | undefined {
  const [found, written] = matchAt(URL_COMMAND, source, at) ?? [];
  if (found === undefined || written === undefined) return undefined;
  const start = at + found.indexOf(written);
  const shown = { start, end: start + written.length };
  return link({ start: at, end: at + found.length }, shown, written);
}

/** The `\href{url}{` at the offset, whose text follows. */
export function readHref(source: string, at: number): (Span & { url: string }) | undefined {
  const [found, written] = matchAt(HREF_COMMAND, source, at) ?? [];
  if (found === undefined || written === undefined) return undefined;
  const url = unescaped(written);
  return HAS_HOST.test(url) ? { start: at, end: at + found.length, url } : undefined;
}
