import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { listDoubles } from '../../contact-merger.contract.ts';
import { mergerPath } from './merger-path.ts';

type Pair = AnswerOf<typeof listDoubles>['items'][number];

export function useDoubleColumns(): Column<Pair>[] {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const words = ({ name, employeeNumber, department, mobile, email }: Pair['kept']) =>
    [name, employeeNumber, department, mobile && format.phone(mobile), email].filter(Boolean).join(' · ');
  return [
    {
      key: 'kept',
      title: t('contact.doubleFirst'),
      shown: 'always',
      render: ({ kept, double }) => <Go to={mergerPath(kept.id, double.id)}>{words(kept)}</Go>,
    },
    { key: 'double', title: t('contact.doubleSecond'), shown: 'always', render: ({ double }) => words(double) },
    {
      key: 'reasons',
      title: t('contact.doubleReasons'),
      width: 190,
      render: ({ reasons }) => reasons.map((reason) => t(`contact.doubleReason.${reason}`)).join(t('contact.and')),
    },
    {
      key: 'createdAt',
      title: t('contact.doubleSince'),
      width: 150,
      render: ({ double }) => <InstantText at={double.createdAt} />,
    },
  ];
}
