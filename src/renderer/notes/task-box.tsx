import { type ComponentProps, createContext, use } from 'react';
import type { ExtraProps } from 'react-markdown';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The words of an item itself, without the lists within it. */
const words = ({ type, tagName, value = '', children = [] }: Node): string =>
  type === 'text'
    ? value
    : tagName === 'ul' || tagName === 'ol'
      ? ''
      : children.map(words).join('');

/**
 * What is done when a task of the note is toggled, given where its list item begins; `null` where
 * the note is only read.
 */
export const TaskToggle = createContext<((offset: number) => void) | null>(null);

const Item = createContext({ offset: 0, name: '' });

/** An item of a list in a note. */
export function TaskItem({ node, children, className }: ComponentProps<'li'> & ExtraProps) {
  const offset = node?.position?.start.offset;
  if (node === undefined || offset === undefined) return <li className={className}>{children}</li>;
  return (
    <li className={className}>
      <Item value={{ offset, name: words(node).trim() }}>{children}</Item>
    </li>
  );
}

/** The box of a task, which toggles it. */
export function TaskBox({ checked }: ComponentProps<'input'> & ExtraProps) {
  const toggle = use(TaskToggle);
  const { offset, name } = use(Item);
  return (
    <input
      type="checkbox"
      aria-label={name || 'Task'}
      checked={checked === true}
      disabled={toggle === null}
      onChange={() => toggle?.(offset)}
    />
  );
}
