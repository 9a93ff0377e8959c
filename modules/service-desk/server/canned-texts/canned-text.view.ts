import type { CannedTextView } from '../../canned-text.contract.ts';
import { abilitiesOnText } from './canned-text.policy.ts';
import type { CannedText } from './canned-text.rules.ts';

export function cannedTextView(caller: Parameters<typeof abilitiesOnText>[0], text: CannedText): CannedTextView {
  const { ownerId, retiredAt, ...shown } = text;
  return {
    ...shown,
    isShared: ownerId === null,
    isRetired: retiredAt !== null,
    abilities: abilitiesOnText(caller, text),
  };
}
