import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { changeRoutingRule, type RoutingRuleView } from '../../routing-rule.contract.ts';
import './routing.css';

/** Its place, and buttons that move it; what became of it is said, also to those who hear the page. */
export function RoutingOrder({ rule, last }: { rule: RoutingRuleView; last: number }) {
  const { t } = useTranslation('service-desk');
  const notice = useNotice();
  const change = useSend(changeRoutingRule);
  const { id, name, place, revision, abilities } = rule;
  if (place === null) return null;
  const move = (to: number) =>
    change.mutateAsync({ params: { routingRule: id }, body: { place: to }, ifMatch: revision }).then(
      (moved) => notice.done(t('routing.movedTo', { name, place: moved.place })),
      (error: unknown) => notice.failed(error),
    );
  const button = (to: number, label: string, icon: React.ReactNode) => (
    <Button
      type="text"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      // stays reachable at the end of the list: whoever moves by keyboard keeps their place
      aria-disabled={to < 1 || to > last}
      onClick={() => {
        if (to >= 1 && to <= last && !change.isPending) void move(to);
      }}
    />
  );
  return (
    <span className="routing-order">
      <span className="routing-place">{place}</span>
      {abilities.includes('change') && (
        <>
          {button(place - 1, t('routing.up', { name }), <ArrowUpOutlined />)}
          {button(place + 1, t('routing.down', { name }), <ArrowDownOutlined />)}
        </>
      )}
    </span>
  );
}
