import { route, type Steps } from '../../../../platform/module/register.ts';
import * as contract from '../../protection-week.contract.ts';
import { listWeeks } from './list-weeks.ts';
import { printWeek } from './print-week.ts';
import { readWeek } from './read-week.ts';
import { signAssessment } from './sign-assessment.ts';

/** The words of all modules, which are at hand outside of a transaction. */
const withTexts = ({ texts }: Steps) => Promise.resolve({ texts });

const read = 'protection.read';

export const weekRoutes = [
  route({ endpoint: contract.listProtectionWeeks, access: read, run: listWeeks }),
  route({ endpoint: contract.readProtectionWeek, access: read, run: readWeek }),
  route({ endpoint: contract.printProtectionWeek, access: read, before: withTexts, run: printWeek }),
  route({ endpoint: contract.signProtectionAssessment, access: 'protection.assess', run: signAssessment }),
];
