import type { AnswerOf } from '../../kernel/contract.ts';
import type { ModuleRegister, SearchKind } from '../../platform/module/register.ts';
import { route } from '../../platform/module/register.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { searchAll } from '../search.contract.ts';

const mostOfAKind = 6;

/** The server's own part of the register: what is made of all modules' offers. */
export function searchModule(modules: readonly ModuleRegister[]): ModuleRegister {
  const kinds = modules.flatMap(({ searchKinds = [] }) => searchKinds).toReversed();
  return {
    name: 'server',
    routes: [route({ endpoint: searchAll, access: 'signed_in', run: (tx, { q }) => find(tx, kinds, q) })],
  };
}

async function find(tx: Tx, kinds: readonly SearchKind[], text: string): Promise<AnswerOf<typeof searchAll>> {
  const asked = kinds.filter(({ permission }) => tx.caller.permissions.has(permission));
  const groups = await Promise.all(
    asked.map(async ({ kind, find: findKind }) => ({ kind, items: await findKind(tx, text, mostOfAKind) })),
  );
  return { groups: groups.filter(({ items }) => items.length > 0) };
}
