import type { Announcement } from '../../../../kernel/event.ts';
import type { TreeQuestion } from '../../question-tree.contract.ts';
import type { QuestionTree } from './question-tree.rules.ts';

interface Asked {
  version: number;
  questions: readonly TreeQuestion[];
}

function ofTree({ id }: QuestionTree, kind: string): Announcement {
  return {
    kind: `question_tree.${kind}`,
    version: 1,
    subject: { kind: 'question_tree', id },
    customerId: null,
    audience: 'internal',
    payload: {},
  };
}

export function questionTreeRecorded(tree: QuestionTree, { version, questions }: Asked): Announcement {
  const { categoryId, isPublic, assetKinds, name } = tree;
  const payload = { version, categoryId, isPublic, assetKinds };
  return { ...ofTree(tree, 'recorded'), payload, text: { name, questions } };
}

/** `asked` null: the questions are as they were. */
export function questionTreeChanged(tree: QuestionTree, asked: Asked | null): Announcement {
  const { isPublic, assetKinds, name } = tree;
  const payload = { version: asked?.version ?? null, isPublic, assetKinds };
  return { ...ofTree(tree, 'changed'), payload, text: { name, ...(asked && { questions: asked.questions }) } };
}

export function questionTreeRetired(tree: QuestionTree): Announcement {
  return ofTree(tree, 'retired');
}
