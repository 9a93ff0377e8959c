import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../asset-field-rule.contract.ts';
import { changeFieldRule } from './change-field-rule.ts';
import { readFieldRules } from './read-field-rules.ts';

export const fieldRuleRoutes = [
  route({ endpoint: contract.readAssetFieldRules, access: 'asset_rule.change', run: readFieldRules }),
  route({ endpoint: contract.changeAssetFieldRule, access: 'asset_rule.change', run: changeFieldRule }),
];
