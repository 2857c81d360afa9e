import type { ComponentProps } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { remarkPaperLinks } from '../notes/remark-paper-links.ts';
import { TaskBox, TaskItem, TaskToggle } from '../notes/task-box.tsx';
import { useHits } from '../text/hits.ts';
import { Link } from '../text/link.tsx';
import { MathText } from '../text/math-text.tsx';
import { Picture } from '../text/picture.tsx';
import styles from './note-text.module.css';

const isMathematics = (classes: readonly unknown[]) => classes.includes('language-math');

/** Markdown becomes React elements; HTML in it stays text, and nothing is fetched. */
const COMPONENTS: Components = {
  a: ({ href, children }) => <Link url={href ?? ''}>{children}</Link>,
  img: ({ alt = '', src = '' }) => <Picture source={src} alt={alt} />,
  code: ({ className = '', children }: ComponentProps<'code'>) =>
    isMathematics(className.split(' ')) ? (
      <MathText
        tex={typeof children === 'string' ? children : ''}
        display={className.includes('math-display')}
      />
    ) : (
      <code className={className}>{children}</code>
    ),
  input: TaskBox,
  li: TaskItem,
  // Display mathematics arrives inside a block of code, which it is not.
  pre: ({ children, node }) => {
    const [child] = node?.children ?? [];
    const names = child?.type === 'element' ? child.properties.className : undefined;
    const isMath = Array.isArray(names) && isMathematics(names);
    return isMath ? <div>{children}</div> : <pre>{children}</pre>;
  },
};

interface Props {
  readonly text: string;
  /** Called with where a list item begins when its task is done or undone; without it none can. */
  readonly onToggle?: (offset: number) => void;
}

// Links and pictures keep their rules in their own components, which get the address as written.
const asWritten = (url: string) => url;

/** A note as it reads. */
export function NoteText({ text, onToggle }: Props) {
  const note = useHits<HTMLDivElement>('note');
  return (
    <div ref={note} className={styles.text}>
      <TaskToggle value={onToggle ?? null}>
        <Markdown
          remarkPlugins={[remarkGfm, remarkMath, remarkPaperLinks]}
          components={COMPONENTS}
          urlTransform={asWritten}
          skipHtml={false}
        >
          {text}
        </Markdown>
      </TaskToggle>
    </div>
  );
}
