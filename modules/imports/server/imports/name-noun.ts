import { Refusal } from '../../../../kernel/refusal.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import type { ImportNoun } from '../../../../platform/module/import-noun.ts';
import { common } from '../../../../platform/module/refusals.ts';
import { mayImport, refuseLimited } from './import.policy.ts';

export type ImportNouns = readonly ImportNoun[];

/** What this caller may import. Refuses staff who see some customers only. */
export function importable(nouns: ImportNouns, caller: Caller): ImportNoun[] {
  refuseLimited(caller);
  return nouns.filter((noun) => mayImport(noun, caller));
}

/** The noun by its name. Refuses, as not found, what this caller may not import. */
export function nounFor(nouns: ImportNouns, name: string, caller: Caller): ImportNoun {
  const noun = importable(nouns, caller).find((one) => one.noun === name);
  if (!noun) throw new Refusal(common.notFound);
  return noun;
}

/** For work that was asked for by somebody who might: the noun is still there, or the module was taken away. */
export function nounNamed(nouns: ImportNouns, name: string): ImportNoun {
  const noun = nouns.find((one) => one.noun === name);
  if (!noun) throw new Error(`nothing imports ${name}`);
  return noun;
}
