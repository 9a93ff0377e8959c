import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import type { ContractView } from '../../contract.contract.ts';

interface OtherActProps {
  contract: ContractView;
  /** What was wanted, by an address from another time: the contract has been signed since, or it is over. */
  wanted: 'change' | 'supplement';
}

const ways = {
  change: { ability: 'change_terms', leaf: 'terms' },
  supplement: { ability: 'supplement', leaf: 'supplement' },
} as const;

/** Instead of a form that could not be saved: why, and what leads to other terms now. */
export function OtherAct({ contract: { id, number, name, status, abilities }, wanted }: OtherActProps) {
  const { t } = useTranslation('contracts');
  const go = useGo();
  const instead = wanted === 'change' ? 'supplement' : 'change';
  const mayInstead = abilities.includes(ways[instead].ability);
  return (
    <Page
      title={`${t(`terms.${wanted}`)} · ${number}`}
      breadcrumb={[
        { text: t('contract.plural'), to: '/contracts' },
        { text: `${number} ${name}`, to: `/contracts/${id}` },
      ]}
      layout="column"
    >
      <EmptyState
        title={t('terms.otherAct', { status: t(`status.${status}`) })}
        text={t(`terms.not.${wanted}`)}
        action={
          <Button
            type="primary"
            onClick={() => go(mayInstead ? `/contracts/${id}/${ways[instead].leaf}` : `/contracts/${id}`)}
          >
            {mayInstead ? t(`terms.${instead}`) : t('terms.backToContract')}
          </Button>
        }
      />
    </Page>
  );
}
