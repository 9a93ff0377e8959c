import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readIncomingMail } from '../../incoming-mail.contract.ts';
import { WholeMail } from './whole-mail.tsx';

export function IncomingMailScreen({ params }: ScreenProps) {
  const { t } = useTranslation('channels');
  const id = params['incomingMail'] ?? '';
  const result = useAnswer(readIncomingMail, { params: { incomingMail: id } });
  return (
    <Answered result={result}>
      {({ subject }) => (
        <Page
          title={subject || t('mail.noSubject')}
          breadcrumb={[{ text: t('record.plural'), to: '/channel-records?kind=mail' }]}
          layout="column"
        >
          <WholeMail id={id} />
        </Page>
      )}
    </Answered>
  );
}
