import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { SurveyRow } from '../../survey.contract.ts';
import { useSurveyWords } from './use-survey-words.tsx';

export function useSurveyColumns(): Column<SurveyRow>[] {
  const { t } = useTranslation('surveys');
  const words = useSurveyWords();
  return [
    {
      key: 'sentAt',
      title: t('survey.sentAt'),
      width: 150,
      sort: { ascending: 'sentAt', descending: '-sentAt' },
      render: (row) => <InstantText at={row.sentAt} />,
    },
    {
      key: 'ticket',
      title: t('service-desk:ticket.number'),
      width: 150,
      shown: 'always',
      render: ({ ticket }) => <Go to={`/tickets/${encodeURIComponent(ticket.number)}`}>{ticket.number}</Go>,
    },
    { key: 'title', title: t('service-desk:ticket.field.title'), render: (row) => row.ticket.title },
    { key: 'customer', title: t('customers:customer.noun'), width: 140, render: (row) => row.customer.name },
    { key: 'score', title: t('survey.score'), width: 110, render: words.score },
    { key: 'recovery', title: t('survey.recovery'), width: 100, render: words.recovery },
    { key: 'state', title: t('survey.state'), width: 130, render: words.state },
    { key: 'comment', title: t('survey.comment'), render: (row) => row.comment },
    { key: 'engineer', title: t('survey.engineer'), width: 90, render: (row) => row.engineer?.name },
    ...useWishedColumns(),
  ];
}

/** There when somebody asks for them. */
function useWishedColumns(): Column<SurveyRow>[] {
  const { t } = useTranslation('surveys');
  return [
    {
      key: 'contact',
      title: t('survey.contact'),
      width: 90,
      shown: 'at_wish',
      render: (row) => row.contact?.name,
    },
    {
      key: 'way',
      title: t('survey.way'),
      width: 90,
      shown: 'at_wish',
      render: ({ way }) => way && t(`way.${way}`),
    },
    {
      key: 'unaskedFor',
      title: t('survey.unaskedFor'),
      width: 140,
      shown: 'at_wish',
      render: ({ unaskedFor }) => unaskedFor && t(`unaskedFor.${unaskedFor}`),
    },
    {
      key: 'category',
      title: t('survey.category'),
      width: 180,
      shown: 'at_wish',
      render: (row) => row.category?.name,
    },
    { key: 'team', title: t('survey.team'), width: 110, shown: 'at_wish', render: (row) => row.team?.name },
    {
      key: 'endedAt',
      title: t('survey.endedAt'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.endedAt} />,
    },
  ];
}
