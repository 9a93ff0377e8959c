import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listWhatIfs as endpoint } from '../../what-if.contract.ts';
import { showWhatIf } from './show-what-ifs.ts';
import { pageOfWhatIfs } from './what-if.store.ts';

export async function listWhatIfs(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfWhatIfs(tx, input);
  return { ...page, items: await Promise.all(page.items.map((whatIf) => showWhatIf(tx, whatIf))) };
}
