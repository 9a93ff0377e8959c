import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordQuestionnaire } from '../../questionnaire.contract.ts';
import { freshQuestion, sentQuestions } from './question-draft.ts';
import { QuestionnaireForm } from './questionnaire-form.tsx';

const begun = { name: '', customerId: null, questions: [freshQuestion([])] };

export function NewQuestionnaireScreen() {
  const { t } = useTranslation('surveys');
  const go = useGo();
  const record = useSend(recordQuestionnaire);
  return (
    <Page
      title={t('questionnaire.new')}
      breadcrumb={[{ text: t('questionnaire.plural'), to: '/questionnaires' }]}
      layout="column"
    >
      <QuestionnaireForm
        draft="questionnaire.new"
        initial={begun}
        isNew
        submit={async ({ name, customerId, questions }) => {
          const body = { name, customerId: customerId ?? null, questions: sentQuestions(questions) };
          go(`/questionnaires/${(await record.mutateAsync({ body })).id}`);
        }}
      />
    </Page>
  );
}
