import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { listVirusEvents } from '../../virus-event.contract.ts';
import '../protection.css';
import { RecordVirusButton } from './record-virus-button.tsx';
import { useVirusColumns } from './use-virus-columns.tsx';

/** What viruses were found on a machine; `acts` stand before its own. */
export function MachineViruses({ asset, acts }: { asset: string; acts: ReactNode }) {
  const { t } = useTranslation('protection');
  const list = useList(listVirusEvents, { query: { assetId: asset } });
  const columns = useVirusColumns(['machine', 'customer']);
  return (
    <>
      <div className="protection-acts">
        {acts}
        <RecordVirusButton asset={asset} />
      </div>
      {list.rows.length > 0 && (
        <DataTable
          name="machine-viruses"
          label={t('virus.plural')}
          columns={columns}
          list={list}
          idOf={(row) => row.id}
          empty={null}
        />
      )}
    </>
  );
}
