import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useMay, useSession } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { leaveKinds, recordLeave } from '../../leave.contract.ts';
import { staffSource } from '../staff/staff-source.ts';

interface NewLeaveProps {
  /** Whose; without it whoever leads says so in the form, and everybody else means themself. */
  staffId?: string;
  isSmall?: boolean;
}

export function NewLeaveButton({ staffId, isSmall = false }: NewLeaveProps) {
  const { t } = useTranslation('identity');
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button
        type={isSmall ? 'default' : 'primary'}
        size={isSmall ? 'small' : 'middle'}
        icon={<PlusOutlined />}
        onClick={() => open(true)}
      >
        {t('leave.new')}
      </Button>
      {isOpen && <NewLeaveDialog {...(staffId !== undefined && { staffId })} onClose={() => open(false)} />}
    </>
  );
}

function NewLeaveDialog({ staffId, onClose }: { staffId?: string; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const record = useSend(recordLeave);
  const own = useSession()?.subjectId;
  const mayForOthers = useMay('leave.record');
  const kinds = leaveKinds.map((value) => ({ value, label: t(`leave.kinds.${value}`) }));
  const whose: Field = {
    kind: 'search',
    name: 'staffId',
    label: t('staff.noun'),
    source: staffSource,
    isRequired: true,
  };
  const asks = staffId === undefined && mayForOthers;
  return (
    <FormDialog<BodyOf<typeof recordLeave>>
      title={t('leave.new')}
      fields={[
        ...(asks ? [whose] : []),
        { kind: 'choice', name: 'kind', label: t('leave.kind'), choices: kinds, isRequired: true },
        { kind: 'instant', name: 'startsAt', label: t('leave.startsAt'), isRequired: true },
        { kind: 'instant', name: 'endsAt', label: t('leave.endsAt'), help: t('leave.endsAtHelp'), isRequired: true },
        { kind: 'line', name: 'note', label: t('leave.note'), most: 200 },
      ]}
      initial={{ kind: 'annual', ...(own && asks && { staffId: own }) }}
      submit={(body) => record.mutateAsync({ body: asks ? body : { ...body, staffId: staffId ?? own ?? '' } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
