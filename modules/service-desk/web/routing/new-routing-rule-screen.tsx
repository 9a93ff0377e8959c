import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordRoutingRule } from '../../routing-rule.contract.ts';
import { RoutingForm } from './routing-form.tsx';

export function NewRoutingRuleScreen() {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const record = useSend(recordRoutingRule);
  return (
    <Page title={t('routing.new')} breadcrumb={[{ text: t('routing.plural'), to: '/routing-rules' }]} layout="column">
      <p className="yt-quiet">{t('routing.text')}</p>
      <RoutingForm
        draft="routing-rule.new"
        initial={{}}
        names={[]}
        send={async (body) => {
          await record.mutateAsync({ body });
          go('/routing-rules');
        }}
        onCancel={() => go('/routing-rules')}
      />
    </Page>
  );
}
