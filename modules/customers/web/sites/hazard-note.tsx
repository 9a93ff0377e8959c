import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import type { SiteView } from '../../site.contract.ts';
import './hazard-note.css';

/** What endangers whoever goes in, and what protects them; nothing where neither is known. */
export function HazardNote({ site: { hazards, protection } }: { site: Pick<SiteView, 'hazards' | 'protection'> }) {
  const { t } = useTranslation('customers');
  if (hazards === null && protection === null) return null;
  const items = [
    { label: t('site.hazards'), value: hazards },
    { label: t('site.protection'), value: protection },
  ];
  return (
    <Alert
      className="hazard-note"
      type="warning"
      showIcon
      title={t('site.hazardTitle')}
      description={<Facts items={items} />}
    />
  );
}
