import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeQuestionTree, readQuestionTree, type QuestionTreeView } from '../../question-tree.contract.ts';
import { QuestionTreeForm } from './question-tree-form.tsx';
import { sentTree } from './tree-draft.ts';

export function ChangeQuestionTreeScreen({ params }: ScreenProps) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(readQuestionTree, { params: { questionTree: params['questionTree'] ?? '' } });
  return (
    <Answered result={result}>
      {(tree) => (
        <Page
          title={t('questionTree.edit')}
          breadcrumb={[
            { text: t('questionTree.title'), to: '/question-trees' },
            { text: tree.name, to: `/question-trees/${tree.id}` },
          ]}
        >
          <p className="yt-quiet">{t('questionTree.editText')}</p>
          <ChangeForm key={tree.revision} tree={tree} />
        </Page>
      )}
    </Answered>
  );
}

function ChangeForm({ tree: { id, revision, name, isPublic, assetKinds, questions } }: { tree: QuestionTreeView }) {
  const go = useGo();
  const change = useSend(changeQuestionTree);
  return (
    <QuestionTreeForm
      draft={`question_tree.${id}`}
      initial={{ name, isPublic, assetKinds, questions }}
      isNew={false}
      submit={async (given) => {
        const { isPublic: isOpen = false, assetKinds: kinds = [] } = given;
        const body = { name: given.name, isPublic: isOpen, assetKinds: kinds, questions: sentTree(given.questions) };
        await change.mutateAsync({ params: { questionTree: id }, body, ifMatch: revision });
        go(`/question-trees/${id}`);
      }}
    />
  );
}
