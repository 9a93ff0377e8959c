import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readTicketProcess } from '../../process-variant.contract.ts';

/** By which process a ticket goes since it was recorded, why by this one, and how it closes. */
export function ProcessSection({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const answer = useAnswer(readTicketProcess, { params: { ticket: ticketId } }).data;
  if (!answer) return null;
  const { process, closing, consentDays } = answer;
  const closes =
    closing === 'silent_consent'
      ? t('process.silentDays', { count: consentDays })
      : t(`deskSetting.closingOf.${closing}`);
  const why = process && [
    { label: t('process.why'), value: t(`process.reach.${process.reach}`) },
    { label: t('process.version'), value: t('questionTree.versionNumber', { number: process.version }) },
  ];
  return (
    <Section title={t('process.ofTicket')}>
      <Facts
        items={[
          {
            label: t('process.governedBy'),
            value: process ? <Go to={`/process-variants/${process.id}`}>{process.name}</Go> : t('process.standard'),
          },
          ...(why ?? []),
          { label: t('deskSetting.closing'), value: closes },
        ]}
      />
    </Section>
  );
}
