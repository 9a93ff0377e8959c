import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../../../../web/register.ts';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { ApprovalCard } from './approval-card.tsx';

/** One approval: a notice leads here. */
export function ApprovalScreen({ params }: ScreenProps) {
  const { t } = useTranslation('approvals');
  return (
    <LightPage title={t('portal.menu')} back={{ to: '/portal/approvals', text: t('portal.back') }}>
      <ApprovalCard id={params['approval'] ?? ''} />
    </LightPage>
  );
}
