import { useState } from 'react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { holdLetters } from '../../../../web/ui/hold-letters.ts';
import type { NeedAct, NeedView } from '../../need.contract.ts';
import {
  AnswerNeedDialog,
  DecideNeedDialog,
  HandOverNeedDialog,
  RetireNeedDialog,
  type NeedDialogProps,
} from './need-dialogs.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';

const dialogs: readonly [NeedAct, string, ComponentType<NeedDialogProps>][] = [
  ['decide', 'act.decide', DecideNeedDialog],
  ['answer', 'act.answer', AnswerNeedDialog],
  ['record_outcome', 'act.outcome', OutcomeDialog],
  ['hand_over', 'act.handOver', HandOverNeedDialog],
  ['retire', 'act.retire', RetireNeedDialog],
];

/** As on tickets, where they do the same. */
const keys: Partial<Record<NeedAct, string>> = { decide: 'a', answer: 'r', record_outcome: 'o', hand_over: 'h' };

/** What its state asks for next stands out. */
const nextAct: Partial<Record<NeedView['state'], NeedAct>> = { undecided: 'decide', unanswered: 'answer' };

export function NeedActs({ need }: { need: NeedView }) {
  const { t } = useTranslation('needs');
  const go = useGo();
  const [open, setOpen] = useState<NeedAct | null>(null);
  return (
    <>
      {dialogs
        .filter(([act]) => need.abilities.includes(act))
        .map(([act, textKey]) => (
          <ActButton
            key={act}
            isNext={nextAct[need.state] === act}
            isDanger={act === 'retire'}
            {...(keys[act] !== undefined && { shortcut: keys[act] })}
            act={() => {
              holdLetters();
              setOpen(act);
            }}
          >
            {t(textKey)}
          </ActButton>
        ))}
      {need.abilities.includes('change') && (
        <ActButton shortcut="d" act={() => go(`/needs/${need.id}/edit`)}>
          {t('shell:action.edit')}
        </ActButton>
      )}
      {dialogs.map(([act, , Dialog]) => act === open && <Dialog key={act} need={need} onClose={() => setOpen(null)} />)}
    </>
  );
}
