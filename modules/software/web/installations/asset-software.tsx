import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listInstallations, readAssetSoftware } from '../../installation.contract.ts';
import '../software.css';
import { useProgramColumns } from './use-installation-columns.tsx';

/** The programs of a machine, and what came and went before. */
export function AssetSoftware({ subjectId: asset }: PanelProps) {
  const { t } = useTranslation('software');
  const [isLog, showLog] = useState(false);
  const query = { assetId: asset, limit: 20, ...(!isLog && { state: 'now' as const }) };
  const list = useList(listInstallations, { query });
  const columns = useProgramColumns().filter(({ key }) => isLog || key !== 'removedAt');
  return (
    <>
      <Summary asset={asset} />
      <DataTable
        name="asset-software"
        label={t('installation.panel')}
        columns={columns}
        list={list}
        idOf={(row) => row.id}
        empty={<p className="yt-quiet">{t('installation.noneSuch')}</p>}
      />
      <div className="software-more">
        <Checkbox checked={isLog} onChange={({ target }) => showLog(target.checked)}>
          {t('installation.log')}
        </Checkbox>
        {list.hasMore && (
          <Button size="small" loading={list.isReadingOn} onClick={list.readOn}>
            {t('installation.more')}
          </Button>
        )}
      </div>
    </>
  );
}

function Summary({ asset }: { asset: string }) {
  const { t } = useTranslation('software');
  const format = useFormat();
  const { data } = useAnswer(readAssetSoftware, { params: { asset } });
  if (!data) return null;
  const { scannedAt, isWhole, installed, forbidden, unknown } = data;
  if (scannedAt === null) return <p className="yt-quiet">{t('installation.never')}</p>;
  const said = { when: format.instant(scannedAt), installed };
  return (
    <p className="software-summary">
      <span>{t(isWhole ? 'installation.summary' : 'installation.partly', said)}</span>
      {forbidden > 0 && <Status tone="breached" text={t('installation.forbidden', { count: forbidden })} />}
      {unknown > 0 && <Status tone="soon" text={t('installation.unknown', { count: unknown })} />}
    </p>
  );
}
