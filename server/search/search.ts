import type { AnswerOf } from '../../kernel/contract.ts';
import type { ModuleRegister, SearchHit, SearchKind } from '../../platform/module/register.ts';
import { route } from '../../platform/module/register.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { searchAll } from '../search.contract.ts';
import { explained, exactFirst } from './explain-hit.ts';

type Answer = AnswerOf<typeof searchAll>;

const mostOfAKind = 6;

/** The server's own part of the register: what is made of all modules' offers. */
export function searchModule(modules: readonly ModuleRegister[]): ModuleRegister {
  const kinds = modules.flatMap(({ searchKinds = [] }) => searchKinds).toReversed();
  return {
    name: 'server',
    routes: [route({ endpoint: searchAll, access: 'signed_in', run: (tx, { q }) => find(tx, kinds, q) })],
  };
}

/** Kinds in their order, but those first of which something is called exactly so. */
async function find(tx: Tx, kinds: readonly SearchKind[], text: string): Promise<Answer> {
  const asked = kinds.filter(({ permission }) => tx.caller.permissions.has(permission));
  const groups = await Promise.all(
    asked.map(async ({ kind, find: findKind }) => groupOf(kind, await findKind(tx, text, mostOfAKind + 1), text)),
  );
  const found = groups.filter(({ items }) => items.length > 0);
  return { groups: exactFirst(found, ({ items }) => items.some(({ isExact }) => isExact)) };
}

function groupOf(kind: string, hits: readonly SearchHit[], text: string): Answer['groups'][number] {
  const items = hits.slice(0, mostOfAKind).map((hit) => explained(hit, text));
  return { kind, items: exactFirst(items, ({ isExact }) => isExact), hasMore: hits.length > mostOfAKind };
}
