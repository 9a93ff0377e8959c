import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Facts, type Fact } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { NeedView } from '../../need.contract.ts';

/** Who said it, where, what it is worth, and whose it is. */
export function NeedFacts({ need }: { need: NeedView }) {
  const { t } = useTranslation('needs');
  const format = useFormat();
  const { customer, contact, ticket, valueLevel, valueWords, owner, dueOn } = need;
  const value = [valueLevel && t(`value.${valueLevel}`), valueWords].filter(Boolean).join(' · ');
  return (
    <Facts
      items={[
        { label: t('customers:customer.noun'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
        { label: t('need.contact'), value: contact && <Go to={`/contacts/${contact.id}`}>{contact.name}</Go> },
        { label: t('need.source'), value: t(`source.${need.source}`) },
        { label: t('need.ticket'), value: ticket && <Go to={`/tickets/${ticket.number}`}>{ticket.number}</Go> },
        { label: t('need.heardAt'), value: <InstantText at={need.heardAt} /> },
        { label: t('need.value'), value },
        { label: t('need.owner'), value: owner?.name },
        { label: t('need.dueOn'), value: dueOn && format.day(dueOn) },
        { label: t('need.recordedBy'), value: need.recordedBy?.name ?? t('need.byItself') },
      ]}
    />
  );
}

/** What was decided, how the person was told, and what it became; each once it is so. */
export function NeedCourse({ need }: { need: NeedView }) {
  const { t } = useTranslation('needs');
  const { decision, answeredBy, became, becameTicket } = need;
  const decided = decision !== null && [
    { label: t('need.decision'), value: t(`decision.${decision}`) },
    { label: t('need.decisionReason'), value: need.decisionReason },
    { label: t('need.decidedBy'), value: need.decidedBy?.name },
    { label: t('need.decidedAt'), value: <InstantText at={need.decidedAt} /> },
  ];
  const told = answeredBy !== null && [
    { label: t('need.answer'), value: <span className="need-words">{need.answer}</span> },
    { label: t('need.answeredBy'), value: t(`told.${answeredBy}`) },
    { label: t('need.answerer'), value: need.answerer?.name },
    { label: t('need.answeredAt'), value: <InstantText at={need.answeredAt} /> },
  ];
  const turned = became !== null && [
    { label: t('need.became'), value: [t(`outcome.${became}`), need.becameWords].filter(Boolean).join(' · ') },
    {
      label: t('need.becameTicket'),
      value: becameTicket && <Go to={`/tickets/${becameTicket.number}`}>{becameTicket.number}</Go>,
    },
  ];
  return <Facts items={[decided, told, turned].flatMap((part): readonly Fact[] => part || [])} />;
}
