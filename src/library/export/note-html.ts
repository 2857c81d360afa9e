import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Html, html } from '../../domain/export/html.ts';
import { plainMath } from '../../domain/latex/plain-math.ts';
import { paperLinksIn } from '../../domain/link/paper-links.ts';
import { isShownImage } from '../../domain/safe/image-address.ts';
import { linkAddress } from '../../domain/safe/link-address.ts';

/** As much of a node of the Markdown syntax tree (mdast) as is needed here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly depth?: number;
  readonly identifier?: string;
  readonly label?: string | null | undefined;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly spread?: boolean | null | undefined;
  readonly checked?: boolean | null | undefined;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

interface Point {
  readonly offset?: number | undefined;
}

/** What a note says besides the node that is drawn. */
interface Context {
  readonly source: string;
  /** Addresses by the names that the note gives them. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly depth: number;
}

/** Longer notes, in UTF-16 code units, are not parsed, which would keep all else waiting. */
const LONGEST = 100_000;

/** How deep what is nested is read; deeper, it is shown as it was written. */
const DEEPEST = 60;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

function* within(node: Node): Generator<Node> {
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...(next.children ?? []).toReversed());
  }
}

const childrenOf = ({ children = [] }: Node, context: Context): readonly Html[] =>
  children.map((child) => drawn(child, { ...context, depth: context.depth + 1 }));

/** Text in which links to papers of the library are told by their titles. */
function text(value: string): Html {
  let plain = '';
  let done = 0;
  for (const { from, to, label } of paperLinksIn(value)) {
    plain += value.slice(done, from) + label;
    done = to;
  }
  return html`${plain + value.slice(done)}`;
}

/** The same rule as in the window: what is no address we would open is not offered as one. */
function link(url: string, inside: readonly Html[]): Html {
  const address = linkAddress(url);
  if (!address.ok || address.value.kind === 'own') return html`${inside}`;
  return html`<a href="${address.value.url}" rel="noreferrer">${inside}</a>`;
}

function picture(url: string, alt: string): Html {
  if (isShownImage(url)) return html`<img src="${url}" alt="${alt}">`;
  return html`${link(url, [html`${alt || 'Picture'}`])} (Only pictures kept in the note are shown.)`;
}

function heading({ depth = 1 }: Node, inside: readonly Html[]): Html {
  if (depth === 1) return html`<h4>${inside}</h4>`;
  return depth === 2 ? html`<h5>${inside}</h5>` : html`<h6>${inside}</h6>`;
}

function item(node: Node, isLoose: boolean, context: Context): Html {
  const deeper = { ...context, depth: context.depth + 1 };
  const inside = (node.children ?? []).map((child) =>
    child.type === 'paragraph' && !isLoose
      ? html`${childrenOf(child, deeper)}`
      : drawn(child, deeper),
  );
  if (typeof node.checked !== 'boolean') return html`<li>${inside}</li>`;
  return html`<li class="task">${node.checked ? '☑' : '☐'} ${inside}</li>`;
}

function list(node: Node, context: Context): Html {
  const { children = [], ordered, start, spread } = node;
  const isLoose = spread === true || children.some((child) => child.spread === true);
  const items = children.map((child) => item(child, isLoose, context));
  if (ordered !== true) return html`<ul>${items}</ul>`;
  return html`<ol start="${start ?? 1}">${items}</ol>`;
}

function table({ children = [] }: Node, context: Context): Html {
  const rows = children.map((row, index) => {
    const cells = (row.children ?? []).map((cell) => {
      const inside = childrenOf(cell, context);
      return index === 0 ? html`<th>${inside}</th>` : html`<td>${inside}</td>`;
    });
    return html`<tr>${cells}</tr>`;
  });
  return html`<table>${rows}</table>`;
}

type Draws = (node: Node, context: Context) => Html;

const DRAWN: Readonly<Record<string, Draws>> = {
  text: ({ value = '' }) => text(value),
  // As in the window, HTML in a note is text.
  html: ({ value = '' }) => html`${value}`,
  paragraph: (node, context) => html`<p>${childrenOf(node, context)}</p>`,
  heading: (node, context) => heading(node, childrenOf(node, context)),
  emphasis: (node, context) => html`<em>${childrenOf(node, context)}</em>`,
  strong: (node, context) => html`<strong>${childrenOf(node, context)}</strong>`,
  delete: (node, context) => html`<del>${childrenOf(node, context)}</del>`,
  blockquote: (node, context) => html`<blockquote>${childrenOf(node, context)}</blockquote>`,
  inlineCode: ({ value = '' }) => html`<code>${value}</code>`,
  code: ({ value = '' }) => html`<pre>${value}</pre>`,
  inlineMath: ({ value = '' }) => html`${plainMath(value)}`,
  math: ({ value = '' }) => html`<p>${plainMath(value)}</p>`,
  break: () => html`<br>`,
  thematicBreak: () => html`<hr>`,
  list,
  table,
  link: (node, context) => link(node.url ?? '', childrenOf(node, context)),
  linkReference: (node, context) =>
    link(context.addresses.get(node.identifier ?? '') ?? '', childrenOf(node, context)),
  image: ({ url = '', alt }) => picture(url, alt ?? ''),
  imageReference: ({ identifier = '', alt }, { addresses }) =>
    picture(addresses.get(identifier) ?? '', alt ?? ''),
  definition: () => html``,
  footnoteReference: ({ label }) => html`<sup>${label ?? ''}</sup>`,
  footnoteDefinition: (node, context) =>
    html`<div><sup>${node.label ?? ''}</sup> ${childrenOf(node, context)}</div>`,
};

function asWritten({ position }: Node, { source }: Context): Html {
  return html`${source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)}`;
}

function drawn(node: Node, context: Context): Html {
  const draws = Object.hasOwn(DRAWN, node.type) ? DRAWN[node.type] : undefined;
  return draws === undefined || context.depth > DEEPEST
    ? asWritten(node, context)
    : draws(node, context);
}

/**
 * A note as markup for a document outside the app, by the rules of the window: HTML stays text, only
 * what we would open is a link, nothing is fetched, and mathematics is plain text.
 */
export function noteHtml(note: string): Html {
  if (note.length > LONGEST) return html`<pre>${note}</pre>`;
  const root: Node = parser.parse(note);
  const addresses = new Map<string, string>();
  // Of two of one name the first counts.
  for (const { type, identifier = '', url = '' } of within(root))
    if (type === 'definition' && !addresses.has(identifier)) addresses.set(identifier, url);
  return html`${childrenOf(root, { source: note, addresses, depth: 0 })}`;
}
