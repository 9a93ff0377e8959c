import { useTranslation } from 'react-i18next';
import type { QueryOf } from '../../../../kernel/contract.ts';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { listFailureRates } from '../../failure.contract.ts';
import { listMachineFailures } from '../../machine-failure.contract.ts';
import { useMachineColumns } from './use-machine-columns.tsx';

/** AST-05: the ten that were repaired most often in the period. */
export function WorstMachines({ query }: { query: Omit<QueryOf<typeof listFailureRates>, 'by'> }) {
  const { t } = useTranslation('reliability');
  const { periodFrom, periodTo } = query;
  const asked = { ...query, failing: 'true', limit: 10 } as QueryOf<typeof listMachineFailures>;
  const result = useAnswer(listMachineFailures, { query: asked }, { keepPrevious: true });
  const list = { ...asList(result), hasMore: false };
  return (
    <Section title={t('failure.worst')}>
      <DataTable
        name="worst-machines"
        label={t('failure.worst')}
        columns={useMachineColumns({ periodFrom, periodTo })}
        list={list}
        idOf={(row) => row.id}
        pathOf={(row) => `/assets/${row.id}`}
        empty={<p className="yt-quiet">{t('failure.noneWorst')}</p>}
      />
    </Section>
  );
}
