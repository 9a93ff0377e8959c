import type { Day } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { assetRefusals } from './asset.refusals.ts';

interface Days {
  warrantyFrom?: Day | null | undefined;
  warrantyUntil?: Day | null | undefined;
}

/** Refuses a warranty that ends before it begins. Days that are merely odd are doubted. */
export function checkDays({ warrantyFrom, warrantyUntil }: Days): void {
  if (warrantyFrom && warrantyUntil && warrantyUntil < warrantyFrom)
    throw new Refusal(assetRefusals.days_reversed, { from: warrantyFrom, until: warrantyUntil }, 'warrantyUntil');
}
