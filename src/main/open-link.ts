import { failure, type Outcome, success } from '../domain/outcome.ts';
import { outsideAddress } from '../domain/safe/link-address.ts';

/** Opens a link in the person's browser or mail program; the only way out of the app. */
export async function openLink(
  text: string,
  openOutside: (url: string) => Promise<void>,
): Promise<Outcome<null>> {
  const link = outsideAddress(text);
  if (!link.ok) return link;
  try {
    await openOutside(link.value);
    return success(null);
  } catch {
    return failure('refused', 'This computer has no program that opens this link.');
  }
}
