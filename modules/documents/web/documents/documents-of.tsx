import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { readAsset } from '../../../assets/asset.contract.ts';
import { listDocuments } from '../../document.contract.ts';
import './documents.css';
import { useDocumentColumns } from './use-document-columns.tsx';

const few = 10;
const shownInPanel = new Set(['title', 'kind', 'version', 'datedOn', 'readers']);

export function CustomerDocuments({ subjectId: customerId }: PanelProps) {
  return <DocumentsOf whose={{ customerId }} given={{ customerId }} />;
}

/** Of the machine, and of its model. */
export function MachineDocuments({ subjectId: assetId }: PanelProps) {
  const customerId = useAnswer(readAsset, { params: { asset: assetId } }).data?.customer.id;
  return <DocumentsOf whose={{ machineId: assetId }} given={{ assetId, customerId }} />;
}

export function ModelDocuments({ subjectId: modelId }: PanelProps) {
  return <DocumentsOf whose={{ modelId }} given={{ modelId }} />;
}

interface DocumentsOfProps {
  whose: { customerId: string } | { machineId: string } | { modelId: string };
  /** What a new one is told of what it is about. */
  given: Record<string, string | undefined>;
}

/** The last changed few of them, the way to all, and to record one. */
function DocumentsOf({ whose, given }: DocumentsOfProps) {
  const { t } = useTranslation('documents');
  const go = useGo();
  const mayAdd = useMay('document.change');
  const columns = useDocumentColumns().filter(({ key }) => shownInPanel.has(key));
  return (
    <>
      <DataTable
        name="documents-of"
        label={t('document.plural')}
        columns={columns.map(({ sort: _sort, ...column }) => column)}
        list={asList(useAnswer(listDocuments, { query: { ...whose, limit: few } }))}
        idOf={(row) => row.id}
        pathOf={(row) => `/documents/${row.id}`}
        empty={<p className="yt-quiet">{t('panel.none')}</p>}
      />
      <div className="documents-more">
        <Go to={`/documents${writeSearch(whose)}`}>{t('panel.all')}</Go>
        {mayAdd && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => go(`/documents/new${writeSearch(given)}`)}>
            {t('document.new')}
          </Button>
        )}
      </div>
    </>
  );
}
