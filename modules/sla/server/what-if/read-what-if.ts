import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { readWhatIf as endpoint, WhatIfView } from '../../what-if.contract.ts';
import { showWhatIf } from './show-what-ifs.ts';
import { whatIfById } from './what-if.store.ts';

export async function readWhatIf(tx: Tx, input: InputOf<typeof endpoint>): Promise<WhatIfView> {
  return showWhatIf(tx, found(await whatIfById(tx, input.whatIf)));
}
