import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../code-list.contract.ts';
import { addCodeItem } from './add-code-item.ts';
import { changeCodeItem } from './change-code-item.ts';
import { listCodeLists } from './list-code-lists.ts';
import { reinstateCodeItem } from './reinstate-code-item.ts';
import { retireCodeItem } from './retire-code-item.ts';

const change = 'code_list.change';

export const codeItemRoutes: readonly Route[] = [
  route({ endpoint: contract.listCodeLists, access: 'signed_in', run: listCodeLists }),
  route({ endpoint: contract.addCodeItem, access: change, run: addCodeItem }),
  route({ endpoint: contract.changeCodeItem, access: change, run: changeCodeItem, needsRevision: true }),
  route({ endpoint: contract.retireCodeItem, access: change, run: retireCodeItem }),
  route({ endpoint: contract.reinstateCodeItem, access: change, run: reinstateCodeItem }),
];
