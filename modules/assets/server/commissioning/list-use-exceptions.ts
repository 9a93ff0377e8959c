import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type {
  listCommissioningShares as sharesEndpoint,
  listUseExceptions as endpoint,
} from '../../commissioning.contract.ts';
import { today } from '../assets/today.ts';
import { mayReadSteps } from '../steps/step.policy.ts';
import { commissioningSettings } from './commissioning-setting.store.ts';
import { missingOf } from './missing.store.ts';
import { exceptionView } from './read-commissioning.ts';
import { sharesOfCustomers } from './share.store.ts';
import { pageOfExceptions } from './use-exception.store.ts';
import { deliveredSetting } from './use-part.rules.ts';

export async function listExceptions(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  found(mayReadSteps(tx.caller) || null);
  const { due, ...asked } = input;
  const day = await today(tx);
  const { items, next } = await pageOfExceptions(tx, { ...asked, before: due && day });
  const missing = await missingOf(
    tx,
    items.map(({ assetId }) => assetId),
  );
  return {
    next,
    items: items.map((row) => ({
      ...exceptionView(row, day),
      asset: { id: row.assetId, number: row.number, name: row.name },
      customer: { id: row.customerId, name: row.customerName },
      missing: missing.get(row.assetId) ?? [],
    })),
  };
}

export async function listShares(tx: Tx): Promise<AnswerOf<typeof sharesEndpoint>> {
  found(mayReadSteps(tx.caller) || null);
  const shares = await sharesOfCustomers(tx);
  const settings = await commissioningSettings(
    tx,
    shares.map(({ customerId }) => customerId),
  );
  return {
    items: shares.map(({ customerId, customerName, inUse, complete }) => ({
      customer: { id: customerId, name: customerName },
      mode: (settings.get(customerId) ?? deliveredSetting).mode,
      inUse,
      complete,
    })),
  };
}
