import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordQuestionTree } from '../../question-tree.contract.ts';
import { QuestionTreeForm } from './question-tree-form.tsx';
import { freshQuestion, sentTree } from './tree-draft.ts';

const begun = { name: '', isPublic: false, assetKinds: [], questions: [freshQuestion([])] };

export function NewQuestionTreeScreen() {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const record = useSend(recordQuestionTree);
  return (
    <Page title={t('questionTree.new')} breadcrumb={[{ text: t('questionTree.title'), to: '/question-trees' }]}>
      <QuestionTreeForm
        draft="question_tree.new"
        initial={begun}
        isNew
        submit={async ({ name, categoryId = '', isPublic = false, assetKinds = [], questions }) => {
          const body = { name, categoryId, isPublic, assetKinds, questions: sentTree(questions) };
          go(`/question-trees/${(await record.mutateAsync({ body })).id}`);
        }}
      />
    </Page>
  );
}
