import type { ComponentProps } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { useHits } from '../text/hits.ts';
import { Link } from '../text/link.tsx';
import { MathText } from '../text/math-text.tsx';
import styles from './note-text.module.css';

/** Markdown becomes React elements; HTML in it stays text, and nothing is fetched. */
const COMPONENTS: Components = {
  a: ({ href, children }) => <Link url={href ?? ''}>{children}</Link>,
  img: ({ alt, src }) => <Link url={typeof src === 'string' ? src : ''}>{alt || 'picture'}</Link>,
  code: ({ className = '', children }: ComponentProps<'code'>) =>
    className.includes('language-math') ? (
      <MathText
        tex={typeof children === 'string' ? children : ''}
        display={className.includes('math-display')}
      />
    ) : (
      <code className={className}>{children}</code>
    ),
  // Display mathematics arrives inside a block of code, which it is not.
  pre: ({ children, node }) => {
    const [child] = node?.children ?? [];
    const names = child?.type === 'element' ? child.properties.className : undefined;
    const isMath = Array.isArray(names) && names.includes('language-math');
    return isMath ? <div>{children}</div> : <pre>{children}</pre>;
  },
};

/** A note as it reads. */
export function NoteText({ text }: { readonly text: string }) {
  const note = useHits<HTMLDivElement>('note');
  return (
    <div ref={note} className={styles.text}>
      <Markdown remarkPlugins={[remarkGfm, remarkMath]} components={COMPONENTS} skipHtml={false}>
        {text}
      </Markdown>
    </div>
  );
}
