import { createContext } from 'react';
import type { PaperId } from '../../domain/paper.ts';
import type { Place } from './place.ts';

/** Opens a paper at a place of it. */
export const OpenPaper = createContext<(paper: PaperId, place: Place) => void>(() => {});
