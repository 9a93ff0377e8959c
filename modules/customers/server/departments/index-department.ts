import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';

interface DepartmentToIndex {
  id: Id;
  customerId: Id;
  name: string;
  costCentre?: string | null;
}

/** What departments are looked up by. */
export async function indexDepartments(tx: Tx, ...departments: DepartmentToIndex[]): Promise<void> {
  const entries = departments.map(({ id, customerId, name, costCentre }) => {
    const texts: LookUpText[] = [{ as: 'name', text: name }];
    if (costCentre) texts.push({ as: 'code', text: costCentre });
    return { kind: 'department', id, customerId, tokens: lookUpTokens(texts) };
  });
  await indexLookUp(tx, ...entries);
}
