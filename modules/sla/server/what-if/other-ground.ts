import type { Tx } from '../../../../platform/database/tx.ts';
import { codesOf } from '../../../catalogue/index.ts';
import type { WhatIfScenario } from '../../what-if.contract.ts';
import { agreementById } from '../agreements/agreement.store.ts';
import { firstVersion } from '../agreements/agreement.rules.ts';
import { ownClockKinds } from '../clock-kinds/clock-kind.store.ts';
import { agreementHeads, linesByVersion } from '../selection/promised.store.ts';
import { courseOf, type PromisedAgreement } from '../selection/promised.rules.ts';
import { agreementAlone, draftLines, type OtherGround } from './other-terms.rules.ts';

/** What the scenario names, read once for all that is worked out. */
export async function otherGround(tx: Tx, scenario: WhatIfScenario): Promise<OtherGround> {
  return { only: await onlyAgreement(tx, scenario), waitingReasons: await codesOf(tx, 'waiting_reason') };
}

async function onlyAgreement(tx: Tx, { agreementId, lines }: WhatIfScenario): Promise<PromisedAgreement | undefined> {
  if (lines !== undefined) {
    const own = new Map((await ownClockKinds(tx)).map((kind) => [kind.code, kind]));
    const drafted = draftLines(lines, (kind) => courseOf(kind, own.get(kind) ?? null));
    return agreementAlone({ id: 'draft', name: '', level: 'sla' }, drafted);
  }
  const agreement = agreementId === undefined ? undefined : await agreementById(tx, agreementId);
  if (!agreement) return undefined;
  const heads = await agreementHeads(tx, agreement.customerId === null ? [] : [agreement.customerId]);
  const versions = heads.find(({ id }) => id === agreement.id)?.versions ?? [];
  const standing = versions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const newest = standing.toSorted((one, other) => one.number - other.number).at(-1) ?? firstVersion(versions);
  const ofVersion = newest && (await linesByVersion(tx, [newest.id])).get(newest.id);
  return agreementAlone(agreement, ofVersion ?? []);
}
