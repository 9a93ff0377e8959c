import { useTranslation } from 'react-i18next';
import { listAssets } from '../../../assets/asset-list.contract.ts';
import { useSession } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { MachineIcon, OtherIcon } from '../../../../web/ui/light/icons.tsx';
import { LightChoices } from '../../../../web/ui/light/light-choices.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import './report.css';

interface ChooseMachineProps {
  /** The machine's id, or `none`. */
  choose: (id: string) => void;
}

/** One's own machines as big choices, and whatever is none of them. */
export function ChooseMachine({ choose }: ChooseMachineProps) {
  const { t } = useTranslation('service-desk');
  const session = useSession();
  const query = { limit: 50, ...(session && { userId: session.subjectId }) };
  const result = useAnswer(listAssets, { query });
  const other = {
    value: 'none',
    title: t('portal.report.other'),
    text: t('portal.report.otherText'),
    icon: <OtherIcon />,
  };
  return (
    <LightAnswered result={result}>
      {({ items }) => (
        <LightChoices
          label={t('portal.report.what')}
          choices={[
            ...items.map(({ id, name, number, model }) => ({
              value: id,
              title: name,
              text: [number, model].filter(Boolean).join(' · '),
              icon: <MachineIcon />,
            })),
            other,
          ]}
          onChoose={choose}
        />
      )}
    </LightAnswered>
  );
}
