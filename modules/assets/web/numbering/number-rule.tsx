import { EditOutlined, NumberOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { readNumberRule, retireNumberRule, type NumberRuleView } from '../../number-rule.contract.ts';
import '../commissioning/asset-commissioning.css';
import { ChangeNumberRuleDialog } from './change-number-rule-dialog.tsx';
import { PlanRenumberingDialog } from './plan-renumbering-dialog.tsx';
import { RecentRenumberings } from './recent-renumberings.tsx';
import { sampleOf } from './sample-of.ts';

/** How a customer's machines are numbered and named, and new numbers for those that there are. */
export function NumberRule({ subjectId: customer }: PanelProps) {
  const result = useAnswer(readNumberRule, { params: { customer } });
  return (
    <Answered result={result}>
      {(view) => (
        <div className="asset-commissioning">
          <RuleFacts view={view} />
          <RuleActs customer={customer} view={view} />
          {view.rule && <RecentRenumberings customer={customer} />}
        </div>
      )}
    </Answered>
  );
}

function RuleFacts({ view }: { view: NumberRuleView }) {
  const { t } = useTranslation('assets');
  const { rule } = view;
  if (!rule) return <p className="yt-quiet">{t('numbering.none')}</p>;
  const sample = sampleOf(view, rule);
  return (
    <Facts
      items={[
        { label: t('numbering.numberPattern'), value: rule.numberPattern },
        { label: t('numbering.namePattern'), value: rule.namePattern },
        { label: t('numbering.prefix'), value: rule.prefix || null },
        { label: t('numbering.next'), value: 'number' in sample ? sample.number : null },
      ]}
    />
  );
}

function RuleActs({ customer, view }: { customer: string; view: NumberRuleView }) {
  const { t } = useTranslation('assets');
  const [open, setOpen] = useState<'change' | 'plan' | null>(null);
  const retire = useSend(retireNumberRule);
  const close = () => setOpen(null);
  if (!useMay('asset.renumber')) return null;
  return (
    <Space wrap>
      <Button icon={<EditOutlined />} onClick={() => setOpen('change')}>
        {t(view.rule ? 'numbering.change' : 'numbering.set')}
      </Button>
      {view.rule && (
        <>
          <Button icon={<NumberOutlined />} onClick={() => setOpen('plan')}>
            {t('renumbering.planTitle')}
          </Button>
          <ConfirmButton
            title={t('numbering.retireQuestion')}
            text={t('numbering.retireText')}
            confirmText={t('numbering.retire')}
            onConfirm={() => retire.mutateAsync({ params: { customer } })}
          >
            {t('numbering.retire')}
          </ConfirmButton>
        </>
      )}
      {open === 'change' && <ChangeNumberRuleDialog customer={customer} view={view} onClose={close} />}
      {open === 'plan' && <PlanRenumberingDialog customer={customer} onClose={close} />}
    </Space>
  );
}
