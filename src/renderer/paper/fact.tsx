import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly look?: 'list' | 'mono';
  readonly children: ReactNode;
}

/** Something that is known of a paper, under its name. */
export function Fact({ name, look, children }: Props) {
  return (
    <>
      <dt>{name}</dt>
      <dd data-look={look}>{children}</dd>
    </>
  );
}
