import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../need.contract.ts';
import { listTicketSuggestions as listSuggestions } from '../../suggestion.contract.ts';
import { answerNeed } from './answer-need.ts';
import { changeNeed } from './change-need.ts';
import { decideNeed } from './decide-need.ts';
import { handOverNeed } from './hand-over-need.ts';
import { listNeeds } from './list-needs.ts';
import { listTicketSuggestions } from './list-ticket-suggestions.ts';
import { readNeed } from './read-need.ts';
import { recordNeed } from './record-need.ts';
import { recordNeedOutcome } from './record-need-outcome.ts';
import { retireNeed } from './retire-need.ts';

const [reads, records, decides] = ['need.read', 'need.record', 'need.decide'];

export const needRoutes: readonly Route[] = [
  route({ endpoint: contract.listNeeds, access: reads, run: listNeeds }),
  route({ endpoint: contract.readNeed, access: reads, run: readNeed }),
  route({ endpoint: contract.recordNeed, access: records, run: recordNeed }),
  route({ endpoint: contract.changeNeed, access: records, needsRevision: true, run: changeNeed }),
  route({ endpoint: contract.decideNeed, access: decides, needsRevision: true, run: decideNeed }),
  route({ endpoint: contract.answerNeed, access: 'need.answer', needsRevision: true, run: answerNeed }),
  route({ endpoint: contract.handOverNeed, access: decides, needsRevision: true, run: handOverNeed }),
  route({ endpoint: contract.recordNeedOutcome, access: decides, needsRevision: true, run: recordNeedOutcome }),
  route({ endpoint: contract.retireNeed, access: decides, needsRevision: true, run: retireNeed }),
  route({ endpoint: listSuggestions, access: 'suggestion.read', run: listTicketSuggestions }),
];
