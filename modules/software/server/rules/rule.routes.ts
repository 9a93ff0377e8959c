import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../title-rule.contract.ts';
import { changeRule } from './change-rule.ts';
import { listRules } from './list-rules.ts';
import { recordRule } from './record-rule.ts';
import { retireRule } from './retire-rule.ts';
import { tryRule } from './try-rule.ts';

const changes = 'software_product.change';

export const ruleRoutes: readonly Route[] = [
  route({ endpoint: contract.listTitleRules, access: 'software.read', run: listRules }),
  route({ endpoint: contract.recordTitleRule, access: changes, run: recordRule }),
  route({ endpoint: contract.changeTitleRule, access: changes, needsRevision: true, run: changeRule }),
  route({ endpoint: contract.retireTitleRule, access: changes, needsRevision: true, run: retireRule }),
  route({ endpoint: contract.tryTitleRule, access: changes, run: tryRule }),
];
