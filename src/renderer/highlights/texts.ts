import type { RefObject } from 'react';
import type { Markable } from '../../domain/highlight/highlight.ts';

/** Where the texts of the open paper that can be marked are shown. */
export type Texts = Readonly<Record<Markable, RefObject<HTMLElement | null>>>;
