import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { SurveyView } from '../../survey.contract.ts';

export function SurveyFacts({ survey }: { survey: SurveyView }) {
  const { t } = useTranslation('surveys');
  const { contact, customer, way, calls, answeredAs, answeredBy } = survey;
  const by = answeredAs === 'staff' ? answeredBy?.name : answeredAs && t(`survey.answeredAs.${answeredAs}`);
  return (
    <Facts
      items={[
        { label: t('survey.contact'), value: contact && <Go to={`/contacts/${contact.id}`}>{contact.name}</Go> },
        { label: t('customers:customer.noun'), value: customer.name },
        { label: t('survey.engineer'), value: [survey.team?.name, survey.engineer?.name].filter(Boolean).join(' · ') },
        { label: t('survey.category'), value: survey.category?.name },
        { label: t('survey.way'), value: way && t(`way.${way}`) },
        { label: t('survey.sentAt'), value: <InstantText at={survey.sentAt} /> },
        ...(survey.state === 'sent'
          ? [{ label: t('survey.expiresAt'), value: <InstantText at={survey.expiresAt} /> }]
          : []),
        ...(survey.endedAt ? [{ label: t('survey.endedAt'), value: <InstantText at={survey.endedAt} /> }] : []),
        ...(by ? [{ label: t('survey.answeredByLabel'), value: by }] : []),
        ...calls.map((call) => ({
          label: t('survey.call'),
          value: (
            <>
              <InstantText at={call.at} /> {call.by.name} · {t(`callOutcome.${call.outcome}`)}
            </>
          ),
        })),
      ]}
    />
  );
}
