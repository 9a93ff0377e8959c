import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { EventView } from '../../event.contract.ts';
import { useEventWords } from '../words/use-event-words.ts';
import { SubjectText } from './subject-text.tsx';

export function useAuditColumns(): Column<EventView>[] {
  const { t } = useTranslation('audit');
  const words = useEventWords();
  const format = useFormat();
  return [
    {
      key: 'recordedAt',
      title: t('trail.recordedAt'),
      width: 172,
      shown: 'always',
      render: ({ recordedAt }) => <time dateTime={recordedAt}>{format.precise(recordedAt)}</time>,
    },
    { key: 'actor', title: t('trail.actor'), width: 110, render: ({ actor }) => words.actor(actor) },
    { key: 'kind', title: t('trail.kind'), width: 190, shown: 'always', render: ({ kind }) => words.kind(kind) },
    { key: 'subject', title: t('trail.subject'), render: ({ subject }) => <SubjectText subject={subject} /> },
    {
      key: 'customer',
      title: t('trail.customer'),
      width: 160,
      render: ({ customer }) => customer?.name ?? <Missing />,
    },
    { key: 'origin', title: t('trail.from'), width: 90, render: ({ origin }) => words.origin(origin) },
    {
      key: 'address',
      title: t('trail.address'),
      width: 140,
      shown: 'at_wish',
      render: ({ address }) => address ?? <Missing />,
    },
    {
      key: 'occurredAt',
      title: t('trail.occurredAt'),
      width: 150,
      shown: 'at_wish',
      render: ({ occurredAt }) => format.instant(occurredAt),
    },
  ];
}
