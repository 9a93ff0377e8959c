import { useTranslation } from 'react-i18next';
import type { PanelProps } from '../../../../web/register.ts';
import { AssetsOf } from './assets-of.tsx';

export function CustomerAssets({ subjectId }: PanelProps) {
  const { t } = useTranslation('assets');
  return <AssetsOf whose={{ customerId: subjectId }} without={['customer']} none={t('asset.noneHere')} />;
}
