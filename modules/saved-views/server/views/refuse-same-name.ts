import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { savedViewRefusals } from './saved-view.refusals.ts';

/** Two of one's own by the same name could not be told apart. */
export function refuseSameName(own: readonly { id: Id; name: string }[], { id, name }: { id: Id; name: string }): void {
  const taken = own.some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Refusal(savedViewRefusals.name_taken, { name }, 'name');
}
