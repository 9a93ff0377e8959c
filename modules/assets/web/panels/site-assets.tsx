import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { readSite } from '../../../customers/site.contract.ts';
import { AssetsOf } from './assets-of.tsx';

export function SiteAssets({ subjectId }: PanelProps) {
  const { t } = useTranslation('assets');
  const customer = useAnswer(readSite, { params: { site: subjectId } }).data?.customer;
  return (
    <AssetsOf
      whose={{ siteId: subjectId }}
      without={['customer', 'site']}
      none={t('asset.noneHere')}
      customerId={customer?.id}
    />
  );
}
