import { Refusal } from '../../../../kernel/refusal.ts';
import type { AssetStatus } from '../../asset.contract.ts';
import type { StepKind } from '../../asset-step.contract.ts';
import { stepRefusals } from './step.refusals.ts';
import { stepRules, type StepFault } from './step.rules.ts';

/** Says what the machine is now, and what it would have to be. */
export function refuseWrongStatus(kind: StepKind, status: AssetStatus): void {
  const { from } = stepRules[kind];
  if (from.includes(status)) return;
  const params = { step: `$t:assets:step.kinds.${kind}`, status: `$t:assets:status.${status}` };
  throw new Refusal(stepRefusals.wrong_status, { ...params, from: from.map((one) => `$t:assets:status.${one}`) });
}

/** Says which field is wrong, and how. */
export function refuseFault(kind: StepKind, found: StepFault | null): void {
  if (found === null) return;
  const params = { step: `$t:assets:step.kinds.${kind}`, field: `$t:assets:step.${found.field}` };
  throw new Refusal(stepRefusals[found.fault], params, found.field);
}
