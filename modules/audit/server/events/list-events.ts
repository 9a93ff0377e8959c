import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { pageOfEvents } from '../../../../platform/log/event-list.store.ts';
import type { NamedKind } from '../../../../platform/module/named-kind.ts';
import { accountOf } from '../../../identity/index.ts';
import type { listEvents as endpoint } from '../../event.contract.ts';
import { showEvents } from './show-events.ts';

export async function listEvents(
  tx: Tx,
  kinds: readonly NamedKind[],
  input: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const { kind, subjectId, ...filter } = input;
  const subjectIds = subjectId === undefined ? undefined : [subjectId, ...(await accountsOf(tx, subjectId))];
  const { items, next } = await pageOfEvents(tx, { ...filter, kinds: kind, subjectIds }, input);
  return { items: await showEvents(tx, kinds, items), next };
}

/** What happened to somebody's account is part of their history. */
async function accountsOf(tx: Tx, subjectId: Id): Promise<Id[]> {
  const kinds = ['staff', 'contact'] as const;
  const accounts = await Promise.all(kinds.map((kind) => accountOf(tx, { kind, subjectId })));
  return accounts.flatMap((account) => account?.id ?? []);
}
