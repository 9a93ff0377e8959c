import type { FactTable } from '../../../../platform/module/fact-table.ts';

/** Fails at start when no module offers them: a report would have nothing to ask. */
export function factsNamed(facts: readonly FactTable[], name: string): FactTable {
  const table = facts.find((offered) => offered.name === name);
  if (!table) throw new Error(`no module offers facts named ${name}`);
  return table;
}
