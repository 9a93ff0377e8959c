import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { priorities } from '../../../catalogue/priority.contract.ts';
import type { AgreementPreview, previewAgreement as endpoint } from '../../agreement-preview.contract.ts';
import { deliveredClockKinds, type ClockKind } from '../../clock-kind.contract.ts';
import { refuseUnreckonable } from '../follow/clock.refusals.ts';
import { contestsOf } from '../selection/choose-lines.rules.ts';
import { inForceAt, type AgreementInForce } from '../selection/promised.rules.ts';
import { agreementById } from './agreement.store.ts';
import { contractsOf, customersOf } from './agreement-list.store.ts';
import { agreementsPromised } from './agreements-promised.ts';
import { draftInForce, type Owner } from './draft-agreement.ts';
import { previewClock } from './preview-clock.ts';
import { refuseUnsoundLines } from './refuse-unsound-lines.ts';
import { traitsMeant } from './traits-meant.ts';

type Input = InputOf<typeof endpoint>;

/** "A P2 recorded now would be due …", while the lines are still being written. Changes nothing. */
export async function previewAgreement(tx: Tx, input: Input): Promise<AgreementPreview> {
  const { startAt = tx.now, level = 'sla' } = input;
  const owner = await ownerMeant(tx, input);
  await refuseUnsoundLines(tx, input.lines ?? [], owner.customerId);
  const traits = await traitsMeant(tx, input, owner);
  const inForce = await withDraft(tx, { input, owner, startAt });
  const contests = contestsOf(inForce)
    .filter((contest) => contest.level === level)
    .toSorted((one, other) => orderOf(one.kind) - orderOf(other.kind));
  const rows = [];
  for (const priority of priorities) {
    const clocks = [];
    for (const contest of contests) {
      const clock = await previewClock(tx, contest, { priority, traits, startAt, owner }).catch(refuseUnreckonable);
      if (clock) clocks.push(clock);
    }
    rows.push({ priority, clocks });
  }
  return { startAt, priorities: rows };
}

/** As the delivered kinds are listed, own ones after them. */
function orderOf(kind: ClockKind): number {
  const place = Object.keys(deliveredClockKinds).indexOf(kind);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

/** Whose agreement it is to be: of the one that is changed, or as it is said; a stranger's is not there. */
async function ownerMeant(tx: Tx, { agreementId, customerId = null, contractId = null }: Input): Promise<Owner> {
  if (agreementId !== undefined) return found(await agreementById(tx, agreementId));
  if (contractId !== null) {
    const contract = found((await contractsOf(tx, [contractId])).get(contractId));
    return { customerId: contract.customerId, contractId };
  }
  if (customerId !== null) found((await customersOf(tx, [customerId])).get(customerId));
  return { customerId, contractId: null };
}

interface Asked {
  input: Input;
  owner: Owner;
  startAt: string;
}

/** What would hold: the agreements of that time, the lines that are being written in the place of their own. */
async function withDraft(tx: Tx, { input, owner, startAt }: Asked): Promise<AgreementInForce[]> {
  const inForce = inForceAt(await agreementsPromised(tx, owner.customerId), startAt);
  const { lines, agreementId, level = 'sla' } = input;
  if (!lines) return inForce;
  const before = agreementId === undefined ? undefined : found(await agreementById(tx, agreementId));
  const draft = await draftInForce(
    tx,
    { ...owner, level: before?.level ?? level, isDefault: before?.isDefault },
    lines,
  );
  return [...inForce.filter(({ agreement }) => agreement.id !== agreementId), draft];
}
