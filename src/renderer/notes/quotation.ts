import { scanLatex } from '../../domain/latex/scan-latex.ts';
import type { Segment } from '../../domain/latex/segment.ts';

/** Signs that would mean something in Markdown. */
const SIGNS = /[\\`*_[\]<>&#$~|]/g;

function markdownOf(segment: Segment): string {
  switch (segment.kind) {
    case 'text':
      return segment.text.replace(SIGNS, '\\$&');
    case 'math':
      return `$${segment.tex}$`;
    case 'citation':
      return segment.keys.join(', ');
    case 'link':
      return segment.children.map(markdownOf).join('');
    case 'strong':
      return `**${segment.children.map(markdownOf).join('')}**`;
    default:
      return `*${segment.children.map(markdownOf).join('')}*`;
  }
}

/**
 * A passage of an abstract as a quotation in Markdown: its words stay words, its mathematics stays
 * mathematics. `address` is where a sign after it leads, such as back to the passage.
 */
export function quotation(passage: string, address?: string): string {
  const flat = passage.replace(/\s+/g, ' ').trim();
  const back = address === undefined ? '' : ` [↩](${address})`;
  return `> ${scanLatex(flat).map(markdownOf).join('')}${back}\n\n`;
}
