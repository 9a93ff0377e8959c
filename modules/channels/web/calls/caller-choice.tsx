import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { identifyCall, readCall, type CallView, type PossibleCaller } from '../../call.contract.ts';

/** Whose number it may be, where it is not one person's alone. */
export function CallerChoice({ call }: { call: CallView }) {
  const { t } = useTranslation('channels');
  const isAsked = call.contact === null;
  const { data } = useAnswer(readCall, { params: { call: call.id } }, { enabled: isAsked });
  const identify = useSend(identifyCall);
  if (!isAsked || !data) return null;
  const people = data.possibleCallers;
  if (people.length === 0) return <p className="yt-quiet">{t('call.pop.unknown')}</p>;
  return (
    <div role="group" aria-label={t('call.pop.whichOne')} className="call-pop-choice">
      <p className="yt-quiet">{t('call.pop.whichOne')}</p>
      {people.map((person) => (
        <ActButton
          key={person.id}
          act={() => identify.mutateAsync({ params: { call: call.id }, body: { contactId: person.id } })}
        >
          {labelOf(person)}
        </ActButton>
      ))}
    </div>
  );
}

function labelOf({ name, department, customer }: PossibleCaller): string {
  return [name, department ?? customer.name].join(' · ');
}
