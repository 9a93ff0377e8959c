import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { variablesIn } from '../../../../kernel/variables.ts';
import { textVariables } from '../../canned-text.contract.ts';

export interface CannedText {
  id: Id;
  name: string;
  shortcut: string | null;
  body: string;
  /** Null: everybody's. */
  ownerId: Id | null;
  position: number;
  retiredAt: Instant | null;
  revision: number;
}

/** What a text names that nothing is known by; empty when all is well. */
export function unknownVariables(body: string): string[] {
  const known: ReadonlySet<string> = new Set(textVariables);
  return variablesIn(body).filter((name) => !known.has(name));
}

/** Those among which a text has its place: the shared ones, or its owner's. */
export function besides(texts: readonly CannedText[], { ownerId }: Pick<CannedText, 'ownerId'>): CannedText[] {
  return texts.filter((one) => one.ownerId === ownerId);
}

/** Whether another one in use beside it is called by the same shortcut. */
export function isShortcutTaken(texts: readonly CannedText[], wanted: CannedText): boolean {
  if (wanted.shortcut === null || wanted.retiredAt !== null) return false;
  return besides(texts, wanted).some(
    ({ id, shortcut, retiredAt }) => id !== wanted.id && shortcut === wanted.shortcut && retiredAt === null,
  );
}
