import { Alert } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { AssetDoubt, AssetView } from '../../asset.contract.ts';

/** What was taken as it was entered, but wants a second look. */
export function AssetDoubts({ asset: { doubts, serialNumber } }: { asset: AssetView }) {
  const { t } = useTranslation('assets');
  if (doubts.length === 0) return null;
  const lines = doubts.map((doubt) => (
    <div key={doubt.kind}>
      {t(`doubt.${doubt.kind}`, { serialNumber, macs: macsOf(doubt) })}
      {othersOf(doubt).map(({ id, number }) => (
        <Fragment key={id}>
          {' '}
          <Go to={`/assets/${id}`}>{number}</Go>
        </Fragment>
      ))}
    </div>
  ));
  return <Alert className="yt-amid-words" type="warning" showIcon title={t('doubt.title')} description={lines} />;
}

function othersOf(doubt: AssetDoubt) {
  return 'assets' in doubt ? doubt.assets : [];
}

function macsOf(doubt: AssetDoubt): string {
  return 'macs' in doubt ? doubt.macs.join('、') : '';
}
