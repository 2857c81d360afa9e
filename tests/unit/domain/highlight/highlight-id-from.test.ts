import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { highlightIdFrom, ID_BYTES } from '../../../../src/domain/highlight/highlight-id-from.ts';
import { act } from '../../../../src/preload/inputs.ts';

test('any random bytes are an id that the bridge takes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: ID_BYTES, maxLength: ID_BYTES }), (bytes) => {
      const highlight = highlightIdFrom(bytes);
      expect(v.is(act, { kind: 'delete-highlight', paper: 'p-1', highlight })).toBe(true);
    }),
  );
});
