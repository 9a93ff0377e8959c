import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { ProcessVariantView } from '../../process-variant.contract.ts';
import { processVariantRetired } from './process-variant.events.ts';
import { processRefusals } from './process-variant.refusals.ts';
import { refuseBeyondReach } from './process-variant.policy.ts';
import { saveVariant, variantForChange } from './process-variant.store.ts';
import { readProcessVariant } from './read-process-variant.ts';

export async function retireProcessVariant(tx: Tx, input: { processVariant: string }): Promise<ProcessVariantView> {
  const variant = found(await variantForChange(tx, input.processVariant));
  refuseBeyondReach(tx.caller, variant);
  refuseStale(tx, variant.revision);
  if (variant.retiredAt !== null) throw new Refusal(processRefusals.retired);

  await saveVariant(tx, variant.id, { retiredAt: tx.now });
  await announce(tx, processVariantRetired(variant));
  return readProcessVariant(tx, input);
}
