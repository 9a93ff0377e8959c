import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeQuestionnaire, readQuestionnaire, type QuestionnaireView } from '../../questionnaire.contract.ts';
import { sentQuestions } from './question-draft.ts';
import { QuestionnaireForm } from './questionnaire-form.tsx';

export function ChangeQuestionnaireScreen({ params }: ScreenProps) {
  const { t } = useTranslation('surveys');
  const result = useAnswer(readQuestionnaire, { params: { questionnaire: params['questionnaire'] ?? '' } });
  return (
    <Answered result={result}>
      {(questionnaire) => (
        <Page
          title={t('questionnaire.edit')}
          breadcrumb={[
            { text: t('questionnaire.plural'), to: '/questionnaires' },
            { text: questionnaire.name, to: `/questionnaires/${questionnaire.id}` },
          ]}
          layout="column"
        >
          <p className="yt-quiet">{t('questionnaire.editText')}</p>
          <ChangeForm key={questionnaire.revision} questionnaire={questionnaire} />
        </Page>
      )}
    </Answered>
  );
}

function ChangeForm({ questionnaire: { id, revision, name, questions } }: { questionnaire: QuestionnaireView }) {
  const go = useGo();
  const change = useSend(changeQuestionnaire);
  return (
    <QuestionnaireForm
      draft={`questionnaire.${id}`}
      initial={{ name, questions }}
      isNew={false}
      submit={async (given) => {
        const body = { name: given.name, questions: sentQuestions(given.questions) };
        await change.mutateAsync({ params: { questionnaire: id }, body, ifMatch: revision });
        go(`/questionnaires/${id}`);
      }}
    />
  );
}
