import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../web/api/problem.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { LightDoor } from '../../../../web/ui/light/light-door.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { enterBySurveyLink } from '../../survey-visit.contract.ts';
import { VisitForm } from './visit-form.tsx';

/** `/s/<token>`: whoever follows the link of a mail rates without an account, and sees nothing else. */
export function VisitScreen({ params }: ScreenProps) {
  const { t } = useTranslation('surveys');
  const link = params['token'] ?? '';
  const result = useAnswer(enterBySurveyLink, { body: { link } });
  const { error } = result;
  if (error instanceof Problem && (error.status === 404 || error.status === 422)) {
    return <LightDoor title={t('portal.guest.unknown')} intro={t('portal.guest.unknownText')} />;
  }
  return (
    <LightDoor title={t('portal.guest.title')}>
      <LightAnswered result={result}>{(visit) => <VisitForm link={link} visit={visit} />}</LightAnswered>
    </LightDoor>
  );
}
