import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listLicences as endpoint } from '../../licence.contract.ts';
import { pageOfLicences } from './licence-list.store.ts';
import { licenceRowOf } from './licence.view.ts';
import { today } from './today.ts';

export async function listLicences(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const day = await today(tx);
  const { items, next } = await pageOfLicences(tx, { ...input, today: day });
  return { items: items.map((licence) => licenceRowOf(licence, day)), next };
}
