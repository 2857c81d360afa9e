import { authorsAndYear, titleLine } from '../../domain/annotation/reading-report.ts';
import { paperOf } from '../../domain/catalogue/catalogue.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import { identityOf } from '../../domain/same/identity.ts';
import type { ImportParts } from '../import/import-job.ts';

/** Why a paper is not added, naming the one that it is, or may be; `null` where there is none. */
export async function alreadyHere(
  reference: Reference,
  { catalogue, works }: ImportParts,
): Promise<Outcome<never> | null> {
  const now = catalogue();
  const { index, papers } = await works(now);
  const [found] = index.find(identityOf(reference));
  const id = found && papers[found.place];
  const paper = id && paperOf(now, id);
  if (!found || !paper) return null;
  const isSure = found.is === 'same';
  const name = [`“${titleLine(paper)}”`, authorsAndYear(paper)].filter(Boolean).join(', ');
  const message = `${isSure ? 'It is here already' : 'It may be here already'}: ${name}.`;
  return { ok: false, failure: { kind: 'refused', message, paper: paper.id } };
}
