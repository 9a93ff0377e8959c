import { createContext } from 'react';
import type { EscalationRuleView } from '../../escalation-rule.contract.ts';

/** What the rule that is edited names, for the parts of its form. */
export const RuleNames = createContext<EscalationRuleView['names']>([]);
