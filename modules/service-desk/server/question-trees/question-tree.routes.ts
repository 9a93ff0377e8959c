import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../question-tree.contract.ts';
import { changeQuestionTree } from './change-question-tree.ts';
import { listQuestionTrees } from './list-question-trees.ts';
import { readQuestionTree } from './read-question-tree.ts';
import { recordQuestionTree } from './record-question-tree.ts';
import { retireQuestionTree } from './retire-question-tree.ts';

const [read, change] = ['question_tree.read', 'question_tree.change'];

export const questionTreeRoutes: readonly Route[] = [
  route({ endpoint: contract.listQuestionTrees, access: read, run: listQuestionTrees }),
  route({ endpoint: contract.readQuestionTree, access: read, run: readQuestionTree }),
  route({ endpoint: contract.recordQuestionTree, access: change, run: recordQuestionTree }),
  route({ endpoint: contract.changeQuestionTree, access: change, needsRevision: true, run: changeQuestionTree }),
  route({ endpoint: contract.retireQuestionTree, access: change, needsRevision: true, run: retireQuestionTree }),
];
