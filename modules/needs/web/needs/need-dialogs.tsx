import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { staffSource } from '../../../identity/web/index.ts';
import { needDecisions } from '../../need-measure.contract.ts';
import { answerNeed, answerWays, decideNeed, handOverNeed, retireNeed, type NeedView } from '../../need.contract.ts';
import { useNeedWords } from './use-need-words.ts';

export interface NeedDialogProps {
  need: NeedView;
  onClose: () => void;
}

export function DecideNeedDialog({ need, onClose }: NeedDialogProps) {
  const { t } = useTranslation('needs');
  const { choices } = useNeedWords();
  const decide = useSend(decideNeed);
  const decisions = choices('decision', needDecisions);
  return (
    <FormDialog<BodyOf<typeof decideNeed>>
      title={t('act.decide')}
      text={t('act.decideText')}
      fields={[
        { kind: 'radio', name: 'decision', label: t('need.decision'), choices: decisions, isRequired: true },
        { kind: 'text', name: 'reason', label: t('act.reason'), help: t('act.reasonHelp'), most: 2000 },
      ]}
      initial={{ decision: need.decision ?? 'do', reason: need.decisionReason ?? undefined }}
      submit={(body) => decide.mutateAsync({ params: { need: need.id }, body, ifMatch: need.revision })}
      submitText={t('act.decide')}
      onClose={onClose}
    />
  );
}

/** On the ticket where it was said, if a reply can be written there; else as somebody told them. */
export function AnswerNeedDialog({ need, onClose }: NeedDialogProps) {
  const { t } = useTranslation('needs');
  const { choices } = useNeedWords();
  const answer = useSend(answerNeed);
  const ways = answerWays.filter((way) => way !== 'ticket' || need.takesReply);
  return (
    <FormDialog<BodyOf<typeof answerNeed>>
      title={t('act.answer')}
      text={t('act.answerText')}
      fields={[
        { kind: 'radio', name: 'way', label: t('need.answeredBy'), choices: choices('way', ways), isRequired: true },
        {
          kind: 'text',
          name: 'answer',
          label: t('act.answerWords'),
          help: t('act.answerWordsHelp'),
          isRequired: true,
          most: 5000,
        },
      ]}
      initial={{ way: need.takesReply ? 'ticket' : 'phone' }}
      submit={(body) => answer.mutateAsync({ params: { need: need.id }, body, ifMatch: need.revision })}
      submitText={t('act.answer')}
      onClose={onClose}
    />
  );
}

export function HandOverNeedDialog({ need, onClose }: NeedDialogProps) {
  const { t } = useTranslation('needs');
  const handOver = useSend(handOverNeed);
  return (
    <FormDialog<BodyOf<typeof handOverNeed>>
      title={t('act.handOver')}
      fields={[
        { kind: 'search', name: 'ownerId', label: t('need.owner'), source: staffSource, isFocused: true },
        { kind: 'day', name: 'dueOn', label: t('need.dueOn'), help: t('need.dueOnHelp') },
      ]}
      initial={{ ownerId: need.owner?.id ?? null, dueOn: need.dueOn }}
      emptyAs="null"
      submit={(body) => handOver.mutateAsync({ params: { need: need.id }, body, ifMatch: need.revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

export function RetireNeedDialog({ need, onClose }: NeedDialogProps) {
  const { t } = useTranslation('needs');
  const retire = useSend(retireNeed);
  return (
    <FormDialog<BodyOf<typeof retireNeed>>
      title={t('act.retire')}
      text={t('act.retireText')}
      fields={[
        { kind: 'text', name: 'reason', label: t('act.retireReason'), isRequired: true, most: 500, isFocused: true },
      ]}
      submit={(body) => retire.mutateAsync({ params: { need: need.id }, body, ifMatch: need.revision })}
      submitText={t('act.retire')}
      onClose={onClose}
    />
  );
}
