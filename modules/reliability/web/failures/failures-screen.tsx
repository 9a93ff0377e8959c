import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { FilterBar } from '../../../../web/ui/list/filter-bar.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState, writeSearch } from '../../../../web/ui/url-state.ts';
import { divisions, listFailureRates } from '../../failure.contract.ts';
import { WorstMachines } from '../machines/worst-machines.tsx';
import { FailureChart } from './failure-chart.tsx';
import { FailureTable } from './failure-table.tsx';
import './failures-screen.css';
import { useFailureFilters } from './use-failure-filters.ts';

/** How often machines fail, beside what is usual: chart, table, and the machines to look at first (AST-05, AST-19). */
export function FailuresScreen() {
  const { t } = useTranslation('reliability');
  const filters = useFailureFilters();
  const query = useUrlQuery(listFailureRates, filters, { by: 'kind' });
  const result = useAnswer(listFailureRates, { query }, { keepPrevious: true });
  const { by = 'kind', ...narrowed } = query;
  return (
    <Page title={t('failure.title')} actions={<ListLinks search={writeSearch(narrowed)} />}>
      <FilterBar filters={filters} />
      <DivisionChoice by={by} />
      <Answered result={result} lines={12}>
        {(answer) =>
          answer.total.devices === 0 ? (
            <EmptyState title={t('failure.emptyTitle')} text={t('failure.emptyText')} />
          ) : (
            <>
              <FailureChart answer={answer} narrowed={narrowed} />
              <FailureTable answer={answer} query={query} />
              <WorstMachines query={narrowed} />
              <p className="yt-quiet">
                {t('failure.meaning')} <Go to="/code-lists?list=resolution_code">{t('failure.codes')}</Go>
              </p>
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function DivisionChoice({ by }: { by: string }) {
  const { t } = useTranslation('reliability');
  const { change } = useUrlState();
  return (
    <div>
      <Segmented
        aria-label={t('by.label')}
        value={by}
        onChange={(value) => change({ by: value })}
        options={divisions.map((value) => ({ value, label: t(`by.${value}`) }))}
      />
    </div>
  );
}

function ListLinks({ search }: { search: string }) {
  const { t } = useTranslation('reliability');
  return (
    <nav className="reliability-links" aria-label={t('failure.title')}>
      <Go to={`/machine-failures${search}`}>{t('failure.allMachines')}</Go>
      <Go to={`/hardware-repairs${search}`}>{t('failure.allRepairs')}</Go>
    </nav>
  );
}
