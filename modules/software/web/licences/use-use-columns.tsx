import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { endLicenceUse, type LicenceUseRow } from '../../licence-use.contract.ts';

export function useUseColumns(): Column<LicenceUseRow>[] {
  const { t } = useTranslation('software');
  const end = useSend(endLicenceUse);
  return [
    {
      key: 'number',
      title: t('machine.number'),
      width: 130,
      render: ({ machine }) => machine && <Go to={`/assets/${machine.id}`}>{machine.number}</Go>,
    },
    { key: 'who', title: t('use.who'), shown: 'always', render: (row) => <Who use={row} /> },
    { key: 'since', title: t('use.since'), width: 150, render: (row) => <InstantText at={row.since} /> },
    {
      key: 'endedAt',
      title: t('use.endedAt'),
      width: 150,
      render: (row) => row.endedAt && <InstantText at={row.endedAt} />,
    },
    {
      key: 'end',
      title: t('use.end'),
      width: 110,
      isActs: true,
      render: (row) =>
        row.abilities.includes('end') && (
          <RetireButton
            question={t('use.endQuestion', { name: row.machine?.name ?? row.contact?.name })}
            text={t('use.endText')}
            retire={() => end.mutateAsync({ params: { licenceUse: row.id } })}
          >
            {t('use.end')}
          </RetireButton>
        ),
    },
  ];
}

function Who({ use: { machine, contact } }: { use: LicenceUseRow }) {
  if (contact) return <Go to={`/contacts/${contact.id}`}>{contact.name}</Go>;
  return machine?.name;
}
