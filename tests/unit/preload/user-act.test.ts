import { expect, test, vi } from 'vitest';
import { type Outcome, success } from '../../../src/domain/outcome.ts';
import { afterUserAct } from '../../../src/preload/user-act.ts';

test('what nobody pressed for is refused in words', async () => {
  const call = vi.fn<(input: { readonly url: string }) => Promise<Outcome<null>>>(async () =>
    success(null),
  );
  const activation = { isActive: false };
  const open = afterUserAct(call, activation);
  expect(await open({ url: 'https://example.org/' })).toEqual({
    ok: false,
    failure: { kind: 'refused', message: 'Links are opened only when you press them.' },
  });
  expect(call).not.toHaveBeenCalled();
  activation.isActive = true;
  expect(await open({ url: 'https://example.org/' })).toEqual(success(null));
  expect(call).toHaveBeenCalledExactlyOnceWith({ url: 'https://example.org/' });
});
