import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { contractById } from '../../../contracts/index.ts';
import { customerById } from '../../../customers/index.ts';
import type { ProcessVariantView, recordProcessVariant as endpoint } from '../../process-variant.contract.ts';
import { checkCategory } from '../tickets/check-reference.ts';
import { checkTerms } from './check-terms.ts';
import { processVariantRecorded } from './process-variant.events.ts';
import { processRefusals } from './process-variant.refusals.ts';
import type { ProcessVariant } from './process-variant.rules.ts';
import { refuseBeyondReach } from './process-variant.policy.ts';
import { insertVariant } from './process-variant.store.ts';
import { insertVersion } from './process-version.store.ts';
import { readProcessVariant } from './read-process-variant.ts';

export async function recordProcessVariant(tx: Tx, input: InputOf<typeof endpoint>): Promise<ProcessVariantView> {
  const { name, validFrom, terms, portal = null } = input;
  const { customerId = null, contractId = null, categoryId = null } = input;
  const head = { name, customerId, contractId, categoryId, retiredAt: null, createdAt: tx.now, revision: 1 };
  const variant: ProcessVariant = { id: tx.newId(), ...head };
  refuseBeyondReach(tx.caller, variant);
  await checkScope(tx, variant);
  await checkTerms(tx, variant, input);

  if (!(await insertVariant(tx, variant))) throw new Refusal(processRefusals.one_in_use);
  const said = { number: 1, validFrom, terms, portal };
  const made = { madeAt: tx.now, madeById: tx.caller.subjectId };
  await insertVersion(tx, { id: tx.newId(), variantId: variant.id, customerId, ...said, ...made });
  await announce(tx, processVariantRecorded(variant, said));
  return readProcessVariant(tx, { processVariant: variant.id });
}

async function checkScope(tx: Tx, { customerId, contractId, categoryId }: ProcessVariant): Promise<void> {
  if (customerId === null && categoryId === null) throw new Refusal(processRefusals.for_nobody, {}, 'customerId');
  if (customerId !== null) foundAt('customerId', await customerById(tx, customerId));
  await checkCategory(tx, categoryId);
  if (contractId === null) return;
  const contract = foundAt('contractId', (await contractById(tx, contractId)) ?? null);
  if (contract.customerId !== customerId) {
    throw new Refusal(processRefusals.contract_of_another, {}, 'contractId');
  }
}
