import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import type { QuestionnaireView } from '../../questionnaire.contract.ts';

/** Which questions were asked when, and how often: the newest first. */
export function VersionLines({ versions }: { versions: QuestionnaireView['versions'] }) {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  return (
    <Facts
      items={versions.map(({ number, madeAt, madeBy, questions, surveys }) => ({
        label: t('questionnaire.versionNumber', { number }),
        value: t('questionnaire.versionLine', {
          at: format.instant(madeAt),
          by: madeBy?.name ?? t('questionnaire.delivered'),
          questions: questions.length,
          surveys,
        }),
      }))}
    />
  );
}
