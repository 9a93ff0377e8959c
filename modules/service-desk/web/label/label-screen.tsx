import { useState } from 'react';
import { useSession } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { LightLoading } from '../../../../web/ui/light/light-state.tsx';
import { findLabelled } from '../../../assets/asset-label.contract.ts';
import { LabelDoor } from './label-door.tsx';
import { LabelVisit } from './label-visit.tsx';
import { enteredLabel, rememberLabel } from './entered-label.ts';

/** What a label's picture leads to: staff to the machine's card, everybody else to its PIN, and behind it to the machine. */
export function LabelScreen({ params }: ScreenProps) {
  const code = (params['token'] ?? '').toLowerCase();
  const session = useSession();
  const isStaff = session?.kind === 'staff';
  const { data: card, isPending } = useAnswer(findLabelled, { query: { code } }, { enabled: isStaff });
  if (session === undefined || (isStaff && isPending)) return <LightLoading />;
  if (card) {
    location.replace(`/assets/${card.id}`);
    return <LightLoading />;
  }
  return <Guest key={code} code={code} />;
}

function Guest({ code }: { code: string }) {
  const [isIn, setIn] = useState(enteredLabel() === code);
  const show = (next: boolean) => {
    rememberLabel(next ? code : null);
    setIn(next);
  };
  return isIn ? <LabelVisit leave={() => show(false)} /> : <LabelDoor code={code} enter={() => show(true)} />;
}
