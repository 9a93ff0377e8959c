import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../system-account.contract.ts';
import { accountById, pageOfAccounts } from './system-account.store.ts';
import { accountRow, accountView } from './system-account.view.ts';

export async function listSystemAccounts(
  tx: Tx,
  input: InputOf<typeof contract.listSystemAccounts>,
): Promise<AnswerOf<typeof contract.listSystemAccounts>> {
  const page = await pageOfAccounts(tx, input, input);
  return { ...page, items: page.items.map(accountRow) };
}

export async function readSystemAccount(
  tx: Tx,
  { systemAccount }: { systemAccount: string },
): Promise<contract.SystemAccountView> {
  return accountView(found(await accountById(tx, systemAccount)), tx.caller);
}
