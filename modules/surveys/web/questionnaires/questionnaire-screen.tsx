import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import {
  readQuestionnaire,
  reinstateQuestionnaire,
  retireQuestionnaire,
  type QuestionnaireView,
} from '../../questionnaire.contract.ts';
import { QuestionnairePreview } from './questionnaire-preview.tsx';
import { VersionLines } from './version-lines.tsx';

export function QuestionnaireScreen({ params }: ScreenProps) {
  const { t } = useTranslation('surveys');
  const result = useAnswer(readQuestionnaire, { params: { questionnaire: params['questionnaire'] ?? '' } });
  return (
    <Answered result={result}>
      {(questionnaire) => (
        <Page
          title={questionnaire.name}
          layout="column"
          breadcrumb={[{ text: t('questionnaire.plural'), to: '/questionnaires' }]}
          beside={questionnaire.retiredAt && <Status tone="over" text={t('questionnaire.retired')} />}
          actions={<Acts questionnaire={questionnaire} />}
        >
          <p className="yt-quiet">
            {questionnaire.customer
              ? t('questionnaire.forOne', { customer: questionnaire.customer.name })
              : t('questionnaire.forAllText')}
          </p>
          <Section title={t('questionnaire.preview')}>
            <QuestionnairePreview questions={questionnaire.questions} />
          </Section>
          <Section title={t('questionnaire.versions')}>
            <VersionLines versions={questionnaire.versions} />
          </Section>
        </Page>
      )}
    </Answered>
  );
}

function Acts({ questionnaire: { id, name, revision, abilities } }: { questionnaire: QuestionnaireView }) {
  const { t } = useTranslation('surveys');
  const go = useGo();
  const retire = useSend(retireQuestionnaire);
  const reinstate = useSend(reinstateQuestionnaire);
  const seen = { params: { questionnaire: id }, ifMatch: revision };
  return (
    <>
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => go(`/questionnaires/${id}/edit`)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('questionnaire.retireQuestion', { name })}
          text={t('questionnaire.retireText')}
          retire={() => retire.mutateAsync(seen)}
        >
          {t('questionnaire.retire')}
        </RetireButton>
      )}
      {abilities.includes('reinstate') && (
        <ActButton act={() => reinstate.mutateAsync(seen)}>{t('questionnaire.reinstate')}</ActButton>
      )}
    </>
  );
}
