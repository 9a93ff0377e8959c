import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { changeNeed as endpoint, NeedView } from '../../need.contract.ts';
import { checkSaid } from './check-said.ts';
import { needToAct } from './need-to-act.ts';
import { needChanged } from './need.events.ts';
import { saveNeed } from './need.store.ts';
import { readNeed } from './read-need.ts';

const fields = ['contactId', 'source', 'title', 'words', 'valueLevel', 'valueWords', 'heardAt'] as const;

export async function changeNeed(tx: Tx, input: InputOf<typeof endpoint>): Promise<NeedView> {
  const { need: id, ...sent } = input;
  const before = await needToAct(tx, id, 'change');
  const changes = changesBetween(before, { ...before, ...sent }, fields);
  if (Object.keys(changes).length === 0) return readNeed(tx, input);
  await checkSaid(tx, { ...sent, customerId: before.customerId });

  await saveNeed(tx, id, sent);
  await announce(tx, needChanged(before, changes));
  return readNeed(tx, input);
}
