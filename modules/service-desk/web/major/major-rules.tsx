import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import {
  listMajorIncidentRules,
  retireMajorIncidentRule,
  type MajorIncidentRuleView,
} from '../../major-incident-rule.contract.ts';
import { RuleDialog } from './rule-dialog.tsx';

/** When so many report the same that a person should decide whether it is one failure. */
export function MajorRules() {
  const { t } = useTranslation('service-desk');
  const [open, setOpen] = useState<MajorIncidentRuleView | 'new'>();
  const mayChange = useMay('emergency_plan.change');
  const result = useAnswer(listMajorIncidentRules);
  return (
    <Section title={t('major.rules')}>
      <p className="yt-quiet">{t('major.ruleText')}</p>
      <Answered result={result}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="yt-quiet">{t('major.ruleNone')}</p>
          ) : (
            <ul className="ticket-escalations">
              {items.map((rule) => (
                <RuleLine key={rule.id} rule={rule} onEdit={() => setOpen(rule)} />
              ))}
            </ul>
          )
        }
      </Answered>
      {mayChange && (
        <div className="remote-acts">
          <Button icon={<PlusOutlined />} onClick={() => setOpen('new')}>
            {t('major.ruleNew')}
          </Button>
        </div>
      )}
      {open && <RuleDialog rule={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

function RuleLine({ rule, onEdit }: { rule: MajorIncidentRuleView; onEdit: () => void }) {
  const { t } = useTranslation('service-desk');
  const retire = useSend(retireMajorIncidentRule);
  const { id, name, together, category, tickets, minutes, plan, abilities } = rule;
  const says = t('major.ruleSays', { together: t(`major.togetherBy.${together}`), tickets, minutes });
  return (
    <li>
      <b>{name}</b>
      <div className="yt-quiet yt-small">{[says, category?.name, plan?.name].filter(Boolean).join(' · ')}</div>
      <div className="remote-acts" role="group" aria-label={name}>
        {abilities.includes('change') && (
          <Button size="small" onClick={onEdit}>
            {t('major.ruleEdit')}
          </Button>
        )}
        {abilities.includes('retire') && (
          <RetireButton
            size="small"
            question={t('major.retireRule', { name })}
            text={t('major.retireRuleText')}
            retire={() => retire.mutateAsync({ params: { majorIncidentRule: id } })}
          >
            {t('major.retire')}
          </RetireButton>
        )}
      </div>
    </li>
  );
}
