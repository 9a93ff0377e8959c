import { isDeepStrictEqual } from 'node:util';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeProcessVariant as endpoint, ProcessVariantView } from '../../process-variant.contract.ts';
import { checkTerms } from './check-terms.ts';
import { processVariantChanged } from './process-variant.events.ts';
import { processRefusals } from './process-variant.refusals.ts';
import { refuseBeyondReach } from './process-variant.policy.ts';
import { saveVariant, variantForChange } from './process-variant.store.ts';
import { insertVersion, versionsOfVariants } from './process-version.store.ts';
import { readProcessVariant } from './read-process-variant.ts';

/** A new version from its day on; tickets that are there stay under the one that they were recorded under. */
export async function changeProcessVariant(tx: Tx, input: InputOf<typeof endpoint>): Promise<ProcessVariantView> {
  const before = found(await variantForChange(tx, input.processVariant));
  refuseBeyondReach(tx.caller, before);
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(processRefusals.retired);
  await checkTerms(tx, before, input);
  const [newest] = await versionsOfVariants(tx, [before.id]);
  const { name = before.name, validFrom, terms, portal = newest?.portal ?? null } = input;
  const isSame = isDeepStrictEqual({ terms, portal }, { terms: newest?.terms, portal: newest?.portal });
  if (isSame && name === before.name && newest && newest.validFrom <= validFrom) return readProcessVariant(tx, input);

  const said = { number: (newest?.number ?? 0) + 1, validFrom, terms, portal };
  const made = { madeAt: tx.now, madeById: tx.caller.subjectId };
  const { id: variantId, customerId } = before;
  await insertVersion(tx, { id: tx.newId(), variantId, customerId, ...said, ...made });
  await saveVariant(tx, before.id, { name });
  await announce(tx, processVariantChanged({ ...before, name }, said));
  return readProcessVariant(tx, input);
}
