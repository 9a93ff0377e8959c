import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { listHoldings, retireStaff, type Holding } from '../../leaver.contract.ts';
import type { StaffView } from '../../staff.contract.ts';
import './leavers.css';
import { staffSource } from '../staff/staff-source.ts';

/** Shows what somebody still has in hand, and asks who takes it over, before they leave. */
export function RetireStaffDialog({ member, onClose }: { member: StaffView; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const retire = useSend(retireStaff);
  const { id, name, revision } = member;
  const { data } = useAnswer(listHoldings, { params: { staff: id } });
  const fields = useHandingFields(data?.items ?? [], id);
  if (!data) return null;
  return (
    <FormDialog<BodyOf<typeof retireStaff>>
      title={t('staff.retireQuestion', { name })}
      text={
        <>
          {t('staff.retireText')}
          <Holdings items={data.items} />
        </>
      }
      fields={fields}
      submit={(body) => retire.mutateAsync({ params: { staff: id }, body, ifMatch: revision })}
      submitText={t('staff.retire')}
      isDanger
      onClose={onClose}
    />
  );
}

function Holdings({ items }: { items: readonly Holding[] }) {
  const { t } = useTranslation('identity');
  if (items.length === 0) return null;
  return (
    <>
      <br />
      {t('staff.holds')}
      <ul className="identity-holdings">
        {items.map(({ textKey, count }) => (
          <li key={textKey}>{t(textKey, { count })}</li>
        ))}
      </ul>
    </>
  );
}

/** Nothing is asked of whoever holds nothing. */
function useHandingFields(items: readonly Holding[], leaver: string): Field[] {
  const { t } = useTranslation('identity');
  if (items.length === 0) return [];
  const others: Field = {
    kind: 'search',
    name: 'successorId',
    label: t('staff.successor'),
    help: t('staff.successorHelp'),
    source: {
      ...staffSource,
      name: `staff but ${leaver}`,
      find: async (text, signal) => (await staffSource.find(text, signal)).filter(({ value }) => value !== leaver),
    },
  };
  const back: Field = {
    kind: 'switch',
    name: 'returnsWork',
    label: t('staff.returnsWork'),
    help: t('staff.returnsWorkHelp'),
  };
  return items.some(({ canReturn }) => canReturn) ? [others, back] : [others];
}
