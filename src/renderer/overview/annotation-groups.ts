import {
  authorsAndYear,
  type ReportGroup,
  titleLine,
} from '../../domain/annotation/reading-report.ts';
import type { PaperId } from '../../domain/paper.ts';
import type { ShownAnnotation } from '../../preload/view-types.ts';
import { dayOf } from '../text/date.ts';

/** A heading of the overview with what stands under it. */
export interface Group extends ReportGroup {
  readonly key: string;
  /** The paper that is the heading; `null` for a day. */
  readonly paper: PaperId | null;
  readonly annotations: readonly (ShownAnnotation & { readonly source: string | null })[];
}

/** Annotations, which come in order, under one heading for each paper or day. */
export function annotationGroups(
  all: readonly ShownAnnotation[],
  by: 'paper' | 'day',
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const each of all) {
    const day = each.time === null ? 'Day not known' : dayOf(each.time);
    const key = by === 'paper' ? each.paper : day;
    const group = groups.get(key) ?? {
      key,
      paper: by === 'paper' ? each.paper : null,
      heading: by === 'paper' ? titleLine(each) : day,
      line: by === 'paper' ? authorsAndYear(each) : '',
      annotations: [],
    };
    const source = by === 'paper' ? null : titleLine(each);
    groups.set(key, { ...group, annotations: [...group.annotations, { ...each, source }] });
  }
  return [...groups.values()];
}
