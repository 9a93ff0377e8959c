import { Refusal } from '../../../../kernel/refusal.ts';
import { textVariables } from '../../canned-text.contract.ts';
import { cannedTextRefusals } from './canned-text.refusals.ts';
import { isShortcutTaken, unknownVariables, type CannedText } from './canned-text.rules.ts';

/** Refuses what could never be filled, and a shortcut that means another one. */
export function refuseUnsoundText(texts: readonly CannedText[], wanted: CannedText): void {
  const unknown = unknownVariables(wanted.body);
  if (unknown.length > 0) {
    const params = { unknown: unknown.map(braced), known: textVariables.map(braced) };
    throw new Refusal(cannedTextRefusals.unknown_variable, params, 'body');
  }
  if (isShortcutTaken(texts, wanted)) {
    throw new Refusal(cannedTextRefusals.shortcut_taken, { shortcut: wanted.shortcut ?? '' }, 'shortcut');
  }
}

function braced(name: string): string {
  return `{{${name}}}`;
}
