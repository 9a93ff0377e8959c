import type { QuestionTreeRow, QuestionTreeView } from '../../question-tree.contract.ts';
import type { NamedTree, TreeUse } from './question-tree.store.ts';
import type { NamedTreeVersion } from './question-tree-version.store.ts';

function headOf({ id, name, categoryId, categoryPath, isPublic, assetKinds, retiredAt }: NamedTree) {
  return { id, name, category: { id: categoryId, name: categoryPath }, isPublic, assetKinds, retiredAt };
}

interface Behind {
  newest: NamedTreeVersion | undefined;
  use: TreeUse | undefined;
}

export function questionTreeRow(tree: NamedTree, { newest, use }: Behind): QuestionTreeRow {
  return {
    ...headOf(tree),
    version: newest?.number ?? 0,
    questionCount: newest?.questions.length ?? 0,
    ticketCount: use?.ticketCount ?? 0,
    helpedCount: use?.helpedCount ?? 0,
  };
}

/** `versions`: newest first, at least one. */
export function questionTreeView(
  tree: NamedTree,
  versions: readonly NamedTreeVersion[],
  caller: { permissions: ReadonlySet<string> },
): QuestionTreeView {
  const mayChange = tree.retiredAt === null && caller.permissions.has('question_tree.change');
  return {
    ...headOf(tree),
    questions: [...(versions[0]?.questions ?? [])],
    versions: versions.map(({ id, number, madeAt, madeById, madeByName, questions }) => ({
      id,
      number,
      madeAt,
      madeBy: madeById === null ? null : { id: madeById, name: madeByName ?? '' },
      questionCount: questions.length,
    })),
    createdAt: tree.createdAt,
    revision: tree.revision,
    abilities: mayChange ? ['change', 'retire'] : [],
  };
}
