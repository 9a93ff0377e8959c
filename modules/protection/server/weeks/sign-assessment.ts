import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { Assessment, signProtectionAssessment as endpoint } from '../../protection-week.contract.ts';
import { today } from '../today.ts';
import { countViruses } from '../viruses/virus-event.store.ts';
import { assessmentSigned } from './assessment.events.ts';
import { assessmentRefusals } from './assessment.refusals.ts';
import { assessmentsOf, insertAssessment } from './assessment.store.ts';
import { spanOf } from './week.rules.ts';

type Input = InputOf<typeof endpoint>;

/** Signed as it is written, by whoever writes it: nobody changes it any more, and a correction takes its place. */
export async function signAssessment(tx: Tx, input: Input): Promise<Assessment> {
  const { customer: customerId, correctsId = null, ...said } = input;
  await holdRecords(tx, 'customer', [customerId]);
  found(await customerById(tx, customerId));
  const signedById = signer(tx);
  if (said.weekOn > (await today(tx))) throw new Refusal(assessmentRefusals.week_to_come, {}, 'weekOn');
  await refuseSecond(tx, { ...input, correctsId });
  const signature = { signedAt: tx.now, signedName: tx.caller.name, signedById };
  const eventCount = await virusesIn(tx, customerId, said.weekOn);
  const signed = { id: tx.newId(), customerId, correctsId, ...said, eventCount, ...signature };
  await insertAssessment(tx, signed);
  await announce(tx, assessmentSigned(signed));
  const { id, cause, spread, action, signedAt, signedName } = signed;
  return { id, cause, spread, action, eventCount, signedAt, signedName, isCorrected: false };
}

function signer({ caller }: Tx): string {
  if (caller.kind !== 'staff' || caller.subjectId === null) throw new Refusal(assessmentRefusals.no_signer);
  return caller.subjectId;
}

/** A week has one assessment that counts: whoever signs another says which it corrects. */
async function refuseSecond(
  tx: Tx,
  { customer, weekOn, correctsId }: Pick<Input, 'customer' | 'weekOn'> & { correctsId: string | null },
): Promise<void> {
  const [latest] = await assessmentsOf(tx, { customerId: customer, weekOn });
  if (latest && correctsId === null) throw new Refusal(assessmentRefusals.signed, { by: latest.signedName });
  if (correctsId !== null && latest?.id !== correctsId) throw new Refusal(assessmentRefusals.not_latest);
}

async function virusesIn(tx: Tx, customerId: string, weekOn: string): Promise<number> {
  const { timeZone } = found(await ownTenant(tx));
  const counted = await countViruses(tx, { customerIds: [customerId], ...spanOf(weekOn, timeZone) });
  return counted.get(customerId) ?? 0;
}
