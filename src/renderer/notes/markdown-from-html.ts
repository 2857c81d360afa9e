import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const reader = unified().use(rehypeParse, { fragment: true });

type Root = ReturnType<typeof reader.parse>;
type Element = Extract<Root['children'][number], { readonly type: 'element' }>;
type ElementContent = Element['children'][number];

const DROPPED = new Set(
  'script style template noscript iframe object embed link meta title head svg canvas video audio form button input select textarea'.split(
    ' ',
  ),
);
/** What makes a text rich: without any of it the plain text says the same, better. */
const RICH = new Set(
  'a b strong em i del s code pre ul ol h1 h2 h3 h4 h5 h6 table blockquote math hr'.split(' '),
);
const ALLOWED = /^(?:https?:|mailto:)/i;
/** Styles that take back what an element is for: Google Docs puts all it copies in such a `b`. */
const TAKEN_BACK: ReadonlyMap<string, RegExp> = new Map([
  ...['b', 'strong'].map((tag) => [tag, /font-weight:\s*(?:normal|[1-4]00)\b/i] as const),
  ...['i', 'em'].map((tag) => [tag, /font-style:\s*normal\b/i] as const),
]);

const textIn = (node: ElementContent | Root): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textIn(child as ElementContent)).join('')
      : '';

function sourceOfMath(element: Element): string {
  const find = (node: Element): Element | undefined => {
    if (node.tagName === 'annotation' && node.properties.encoding === 'application/x-tex')
      return node;
    for (const child of node.children) {
      const found = child.type === 'element' ? find(child) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const annotation = find(element);
  const { alttext } = element.properties;
  if (annotation) return textIn(annotation).trim();
  return typeof alttext === 'string' ? alttext : textIn(element).trim();
}

const text = (value: string): ElementContent => ({ type: 'text', value });

/** What becomes of an element of foreign HTML: itself, other nodes in its place, or nothing. */
function cleanElement(element: Element): readonly ElementContent[] {
  const { tagName, properties } = element;
  if (tagName === 'math')
    return [
      {
        type: 'element',
        tagName: 'math',
        properties: {},
        children: [text(sourceOfMath(element))],
      },
    ];
  if (DROPPED.has(tagName) || properties.ariaHidden === 'true') return [];
  // A picture would be fetched: its words are what is kept of it.
  if (tagName === 'img') return typeof properties.alt === 'string' ? [text(properties.alt)] : [];
  const children = element.children.flatMap(clean);
  if (TAKEN_BACK.get(tagName)?.test(String(properties.style ?? ''))) return children;
  if (tagName !== 'a') return [{ ...element, properties: {}, children }];
  const href = String(properties.href ?? '').trim();
  return ALLOWED.test(href) ? [{ ...element, properties: { href }, children }] : children;
}

const clean = (node: ElementContent): readonly ElementContent[] =>
  node.type === 'element' ? cleanElement(node) : node.type === 'text' ? [node] : [];

const isRich = (node: Root | ElementContent): boolean =>
  (node.type === 'element' && RICH.has(node.tagName)) ||
  ('children' in node && node.children.some((child) => isRich(child as ElementContent)));

const writer = unified()
  .use(rehypeRemark, {
    handlers: {
      math: (_state, element: Element) => ({ type: 'inlineMath', value: textIn(element) }),
    },
  })
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true });

/**
 * Rich text as Markdown; `null` when it is not rich, so that the plain text is better. Nothing of
 * it that runs, loads or styles is left.
 */
export function markdownFromHtml(html: string): string | null {
  const parsed = reader.parse(html);
  const root: Root = {
    type: 'root',
    children: parsed.children.flatMap((node) => (node.type === 'doctype' ? [] : clean(node))),
  };
  if (!isRich(root)) return null;
  return writer.stringify(writer.runSync(root)).trimEnd();
}
