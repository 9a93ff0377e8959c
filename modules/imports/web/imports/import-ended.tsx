import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { ImportView } from '../../import.contract.ts';
import { listImportRows } from '../../import-row.contract.ts';
import { FaultsButton, UndoImport } from './import-acts.tsx';
import { ImportRows } from './import-rows.tsx';
import { SheetChoice } from './sheet-choice.tsx';
import { useRowColumns } from './use-row-columns.tsx';

/** What came of it. */
export function ImportEnded({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  if (view.state === 'done') return <Done view={view} />;
  if (view.state === 'undone') return <Undone view={view} />;
  if (view.state === 'failed') return <Failed view={view} />;
  return (
    <EmptyState title={t('done.cancelledTitle')} text={t('done.cancelledText')} action={<NewImport view={view} />} />
  );
}

function Done({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const go = useGo();
  const format = useFormat();
  const { create, update, same, fault } = view.counts;
  const numbers = { create, update, same, fault };
  const said = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, format.number(value)]));
  return (
    <Section
      title={t('done.title')}
      beside={
        <div className="yt-import-acts">
          {fault > 0 && <FaultsButton view={view} />}
          {view.abilities.includes('undo') && <UndoImport view={view} />}
          <Button type="primary" onClick={() => go(`/${view.noun}`)}>
            {t('done.records', { noun: t(view.textKey) })}
          </Button>
        </div>
      }
    >
      <p>{t('done.summary', said)}</p>
      <ImportRows view={view} first={fault > 0 ? 'fault' : undefined} />
    </Section>
  );
}

function Undone({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { create, update, undone } = view.counts;
  const kept = create + update - undone;
  return (
    <Section title={t('done.undoneTitle')} beside={<NewImport view={view} />}>
      <p>
        {t('done.undoneSummary', { undone: format.number(undone) })}
        {kept > 0 && ` ${t('done.keptSummary', { count: kept })}`}
      </p>
      {kept > 0 && <Kept view={view} />}
    </Section>
  );
}

function Kept({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  return (
    <div className="yt-import-rows">
      <DataTable
        name={`import-kept-${view.noun}`}
        label={t('check.kept')}
        columns={useRowColumns(view)}
        list={useList(listImportRows, { params: { import: view.id }, query: { kept: 'yes' } })}
        idOf={(row) => row.id}
        empty={<EmptyState title={t('check.emptyTitle')} />}
      />
    </div>
  );
}

function Failed({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  return (
    <Section
      title={t('done.failedTitle')}
      beside={
        <div className="yt-import-acts">
          {view.abilities.includes('choose_sheet') && <SheetChoice view={view} />}
          {view.abilities.includes('undo') && <UndoImport view={view} />}
          <NewImport view={view} />
        </div>
      }
    >
      <Alert type="error" showIcon title={t(`failure.${view.failure ?? 'broken_off'}`)} />
    </Section>
  );
}

function NewImport({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const go = useGo();
  return (
    <Button type="primary" onClick={() => go(`/imports/new?noun=${view.noun}`)}>
      {t('import.new')}
    </Button>
  );
}
