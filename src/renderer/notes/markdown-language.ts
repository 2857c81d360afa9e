import { defineLanguageFacet, Language, languageDataProp } from '@codemirror/language';
import { styleTags, Tag } from '@lezer/highlight';
import { GFM, type MarkdownConfig, parser } from '@lezer/markdown';

const DOLLAR = 36;
const BRACKET = 91;

/** What Markdown of papers has beyond what the parser brings. */
export const mathematics = Tag.define();
export const footnote = Tag.define();

/** Mathematics between dollars, closed by as many as opened it, as the rendered note reads it. */
const MATHEMATICS: MarkdownConfig = {
  defineNodes: [{ name: 'Mathematics' }, { name: 'MathBlock', block: true }],
  props: [styleTags({ 'Mathematics MathBlock': mathematics })],
  parseInline: [
    {
      name: 'Mathematics',
      before: 'InlineCode',
      parse(context, next, from) {
        if (next !== DOLLAR || context.char(from - 1) === DOLLAR) return -1;
        const rest = context.slice(from, context.end);
        const [opening = ''] = /^\$+/.exec(rest) ?? [];
        const runs = rest.slice(opening.length).matchAll(/\$+/g);
        for (const run of runs)
          if (run[0].length === opening.length) {
            const to = from + opening.length + run.index + opening.length;
            return context.addElement(context.elt('Mathematics', from, to));
          }
        return -1;
      },
    },
  ],
  parseBlock: [
    {
      name: 'MathBlock',
      before: 'FencedCode',
      parse(context, line) {
        const [fence] = /^\${2,}(?=[^$]*$)/.exec(line.text.slice(line.pos)) ?? [];
        // Within lists and quotations it is read as part of their paragraph.
        if (fence === undefined || context.depth > 1) return false;
        const from = context.lineStart + line.pos;
        while (context.nextLine()) {
          const closing = line.text.trim();
          if (!/^\$+$/.test(closing) || closing.length < fence.length) continue;
          context.nextLine();
          break;
        }
        context.addElement(context.elt('MathBlock', from, context.prevLineEnd()));
        return true;
      },
    },
  ],
};

/** `[^name]`, both where it is referred to and where it is written. */
const FOOTNOTES: MarkdownConfig = {
  defineNodes: [{ name: 'Footnote' }],
  props: [styleTags({ Footnote: footnote })],
  parseInline: [
    {
      name: 'Footnote',
      before: 'Link',
      parse(context, next, from) {
        if (next !== BRACKET) return -1;
        const [found] = /^\[\^[^\s\]]+\]:?/.exec(context.slice(from, context.end)) ?? [];
        if (found === undefined) return -1;
        return context.addElement(context.elt('Footnote', from, from + found.length));
      },
    },
  ],
};

const data = defineLanguageFacet();

/** Markdown as the rendered note understands it. */
export const markdownLanguage = new Language(
  data,
  parser.configure([
    GFM,
    MATHEMATICS,
    FOOTNOTES,
    { props: [languageDataProp.add({ Document: data })] },
  ]),
  [],
  'markdown',
);
