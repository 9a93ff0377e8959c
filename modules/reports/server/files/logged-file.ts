import type { Steps } from '../../../../platform/module/register.ts';
import { announceExport } from '../../../audit/index.ts';

type Taken = Omit<Parameters<typeof announceExport>[1], 'isWhole'>;

/** Figures that leave the house are told in the log like rows that do (PLT-04), also when the file broke off. */
export async function* loggedFile(
  steps: Steps,
  taken: Taken,
  file: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let isWhole = false;
  try {
    yield* file;
    isWhole = true;
  } finally {
    await steps.run((tx) => announceExport(tx, { ...taken, isWhole }));
  }
}
