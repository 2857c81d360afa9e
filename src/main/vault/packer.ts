import { packSegment } from './pack-segment.ts';

/** Packs the segments of a folder one after the other, beside whatever else is done. */
export interface Packer {
  /** Notes a segment that is appended to no more. */
  add(number: number): void;
  /** Goes on with what was noted; what cannot be packed stays as it is until the next start. */
  begin(): void;
  /** Resolves once nothing is being packed. */
  settle(): Promise<void>;
}

export function createPacker(folder: string): Packer {
  let loose: readonly number[] = [];
  let packing: Promise<void> | null = null;
  async function pack(): Promise<void> {
    for (let [number] = loose; number !== undefined; [number] = loose) {
      loose = loose.slice(1);
      await packSegment(folder, number).catch(() => undefined);
    }
    packing = null;
  }
  return {
    add(number) {
      loose = [...loose, number];
    },
    begin() {
      if (loose.length > 0) packing ??= pack();
    },
    async settle() {
      await packing;
    },
  };
}
