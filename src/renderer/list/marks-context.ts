import { createContext } from 'react';
import type { Mark } from '../../domain/query/marks.ts';

/** What the query of the list marks in what it found. */
export const MarksContext = createContext<readonly Mark[]>([]);
