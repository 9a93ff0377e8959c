import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { CommissioningView } from '../../commissioning.contract.ts';
import { mayChangeAssets, scopeOf, type Caller } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { today } from '../assets/today.ts';
import { mayReadSteps } from '../steps/step.policy.ts';
import { commissioningSettingOf } from './commissioning-setting.store.ts';
import { labelDatesOf } from './missing.store.ts';
import { exceptionOf, type UseException } from './use-exception.store.ts';
import { isPastDue, missingForUse } from './use-part.rules.ts';

/** What stands in the way of putting a machine into use, for the provider's staff. */
export async function readCommissioning(tx: Tx, { asset: id }: { asset: string }): Promise<CommissioningView> {
  found(mayReadSteps(tx.caller) || null);
  const asset = found(await assetById(tx, id, scopeOf(tx.caller)));
  const setting = await commissioningSettingOf(tx, asset.customerId);
  const label = await labelDatesOf(tx, id);
  const missing = missingForUse({ ...asset, label }, setting);
  const exception = missing.length === 0 ? undefined : await exceptionOf(tx, id);
  return {
    mode: setting.mode,
    missing,
    exception: exception ? exceptionView(exception, await today(tx)) : null,
    abilities: asset.retiredAt === null && missing.length > 0 ? abilitiesOf(tx.caller, { label, exception }) : [],
  };
}

export function exceptionView({ id, reason, dueOn, grantedAt, ...granted }: UseException, day: Day) {
  const grantedBy = { id: granted.grantedById, name: granted.grantedByName };
  return { id, reason, dueOn, grantedAt, grantedBy, isPast: isPastDue(dueOn, day) };
}

interface Standing {
  label: Awaited<ReturnType<typeof labelDatesOf>>;
  exception: UseException | undefined;
}

function abilitiesOf(caller: Caller, { label, exception }: Standing): CommissioningView['abilities'] {
  const mayExcept = caller.permissions.has('asset.except_commissioning') && caller.subjectId !== null;
  const mayChange = mayChangeAssets(caller);
  return [
    ...(mayChange ? ['change' as const] : []),
    ...(mayChange && label !== null && label.stuckAt === null ? ['stick' as const] : []),
    ...(mayExcept && !exception ? ['except' as const] : []),
    ...(mayExcept && exception ? ['end_exception' as const] : []),
  ];
}
