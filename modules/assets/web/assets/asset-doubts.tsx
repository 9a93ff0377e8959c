import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { AssetDoubt, AssetView } from '../../asset.contract.ts';

/** What was taken as it was entered, but wants a second look. */
export function AssetDoubts({ asset: { doubts, serialNumber } }: { asset: AssetView }) {
  const { t } = useTranslation('assets');
  return doubts.map((doubt) => (
    <Alert
      key={doubt.kind}
      className="yt-amid-words"
      type="warning"
      showIcon
      title={t('doubt.title')}
      description={
        <>
          {t(`doubt.${doubt.kind}`, { serialNumber })}
          {othersOf(doubt).map(({ id, number }) => (
            <Go key={id} to={`/assets/${id}`}>
              {' '}
              {number}
            </Go>
          ))}
        </>
      }
    />
  ));
}

function othersOf(doubt: AssetDoubt) {
  return doubt.kind === 'serial_elsewhere' ? doubt.assets : [];
}
