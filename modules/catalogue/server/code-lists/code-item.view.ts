import type { CodeItemView } from '../../code-list.contract.ts';
import { abilitiesOnItem } from './code-item.policy.ts';
import { countsAsRepair, type CodeItem } from './code-item.rules.ts';

export function codeItemView(caller: { permissions: ReadonlySet<string> }, item: CodeItem): CodeItemView {
  const { id, list, code, name, isDelivered, position, retiredAt, revision } = item;
  const isRepair = list === 'resolution_code' ? countsAsRepair(item) : null;
  const isRetired = retiredAt !== null;
  const abilities = abilitiesOnItem(caller, item);
  return { id, list, code, name, isDelivered, isRepair, position, isRetired, revision, abilities };
}
