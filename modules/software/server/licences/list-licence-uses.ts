import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listLicenceUses as endpoint } from '../../licence-use.contract.ts';
import { licenceById } from './licence.store.ts';
import { pageOfUses } from './licence-use.store.ts';
import { useRowOf } from './licence-use.view.ts';

export async function listLicenceUses(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { licence, ended, ...page } = input;
  const { id: licenceId } = found(await licenceById(tx, licence));
  const { items, next } = await pageOfUses(tx, { ...page, licenceId, isWithEnded: ended === 'with' });
  return { items: items.map((use) => useRowOf(use, tx.caller)), next };
}
