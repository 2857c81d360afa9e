import { openLink } from '../../../src/main/open-link.ts';
import { afterUserAct } from '../../../src/preload/user-act.ts';
import type { Part } from '../runner/part.ts';
import { ADDRESSES, type Address } from './addresses.ts';

/** What went outside of an address, asked for by a person or by the page itself. */
async function opened({ text }: Address, isActive: boolean) {
  const outside: string[] = [];
  const call = ({ url }: { readonly url: string }) =>
    openLink(url, async (address) => void outside.push(address));
  const { ok } = await afterUserAct(call, { isActive })({ url: text });
  return { ok, outside };
}

async function wrongWith(address: Address): Promise<readonly string[]> {
  const shown = JSON.stringify(address.text.slice(0, 80));
  const { ok, outside } = await opened(address, true);
  const byItself = await opened(address, false);
  const wanted = address.opens === null ? [] : [address.opens];
  return [
    ...(outside.join() === wanted.join() ? [] : [`Of ${shown} was opened: “${outside.join()}”.`]),
    ...(ok === (address.opens !== null) ? [] : [`It was not said that ${shown} is not opened.`]),
    ...(byItself.outside.length === 0 ? [] : [`${shown} was opened without a user's act.`]),
  ];
}

/** Addresses of every kind at the one function that opens links. */
export const LINKS: Part = {
  name: 'links',
  title: 'An address at the one function that opens links, after a user’s act and without one',
  wanted:
    'only complete https:, http: and mailto: addresses go outside, in their plain form, after an act',
  limits: 'What the browser or mail program makes of an address is its own matter.',
  full: ADDRESSES.length,
  small: ADDRESSES.length,
  needs: 'node',
  begin: async () => ({
    async round(_, index) {
      const address = ADDRESSES[index % ADDRESSES.length];
      return address ? wrongWith(address) : ['There are no addresses.'];
    },
    end: async () => undefined,
  }),
};
