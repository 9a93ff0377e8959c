import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import type { EscalationRuleView, recordEscalationRule } from '../../escalation-rule.contract.ts';
import { bodyOf, conditionsIn, type RuleEntries } from './rule-entries.ts';
import { RuleNames } from './rule-names.ts';
import { StepsPreview } from './steps-preview.tsx';
import { useRuleFields } from './use-rule-fields.ts';
import './escalation.css';

interface RuleFormProps {
  draft: string;
  initial: RuleEntries;
  names: EscalationRuleView['names'];
  send: (body: BodyOf<typeof recordEscalationRule>) => Promise<unknown>;
  onCancel: () => void;
}

/** A rule while it is written, and beside it what it would mean now. */
export function RuleForm({ draft, initial, names, send, onCancel }: RuleFormProps) {
  const { t } = useTranslation('sla');
  const [entries, follow] = useState<Partial<RuleEntries>>(initial);
  return (
    <div className="yt-rule">
      <RuleNames value={names}>
        <Form<RuleEntries>
          draft={draft}
          fields={useRuleFields(names)}
          initial={initial}
          onChange={follow}
          submit={(values) => send(bodyOf(values))}
          submitText={t('shell:action.save')}
          onCancel={onCancel}
        />
      </RuleNames>
      <StepsPreview conditions={conditionsIn(entries)} steps={entries.steps ?? []} />
    </div>
  );
}
