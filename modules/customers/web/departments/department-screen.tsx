import { EditOutlined, PlusOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readDepartment, reinstateDepartment, type DepartmentView } from '../../department.contract.ts';
import { DepartmentContacts } from './department-contacts.tsx';
import { ChangeDepartmentDialog, DepartmentDialog } from './department-dialog.tsx';
import { MoveDepartmentDialog, RetireDepartmentDialog } from './move-department-dialogs.tsx';

export function DepartmentScreen({ params }: ScreenProps) {
  const { t } = useTranslation('customers');
  const result = useAnswer(readDepartment, { params: { department: params['department'] ?? '' } });
  return (
    <Answered result={result}>
      {(department) => (
        <Page
          title={department.name}
          breadcrumb={[{ text: t('department.plural'), to: '/departments' }]}
          beside={department.isRetired && <Status tone="over" text={t('state.retired')} />}
          actions={<Acts department={department} />}
        >
          <Section title={t('department.record')}>
            <DepartmentFacts department={department} />
          </Section>
          <Section title={t('department.contacts')}>
            <DepartmentContacts departmentId={department.id} />
          </Section>
          <Panels host="department" subjectId={department.id} />
        </Page>
      )}
    </Answered>
  );
}

function DepartmentFacts({ department }: { department: DepartmentView }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const { customer, parent, path, costCentre, childCount, contactCount, createdAt } = department;
  return (
    <Facts
      layout="grid"
      items={[
        { label: t('customer.noun'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
        { label: t('department.path'), value: path },
        {
          label: t('department.parent'),
          value: parent ? <Go to={`/departments/${parent.id}`}>{parent.name}</Go> : t('department.noParent'),
        },
        { label: t('department.costCentre'), value: costCentre },
        { label: t('department.children'), value: format.number(childCount) },
        { label: t('department.contacts'), value: format.number(contactCount) },
        { label: t('customer.createdAt'), value: format.instant(createdAt) },
      ]}
    />
  );
}

function Acts({ department }: { department: DepartmentView }) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState<'change' | 'move' | 'add' | 'retire'>();
  const reinstate = useSend(reinstateDepartment);
  const close = () => setOpen(undefined);
  const { id, customer, abilities } = department;
  return (
    <>
      {abilities.includes('move') && (
        <>
          <Button icon={<PlusOutlined />} onClick={() => setOpen('add')}>
            {t('department.addBelow')}
          </Button>
          <Button onClick={() => setOpen('move')}>{t('department.move')}</Button>
        </>
      )}
      {abilities.includes('retire') && (
        <Button icon={<StopOutlined />} danger onClick={() => setOpen('retire')}>
          {t('department.retire')}
        </Button>
      )}
      {abilities.includes('reinstate') && (
        <ActButton act={() => reinstate.mutateAsync({ params: { department: id }, ifMatch: department.revision })}>
          {t('department.reinstate')}
        </ActButton>
      )}
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen('change')}>
          {t('shell:action.edit')}
        </Button>
      )}
      {open === 'change' && <ChangeDepartmentDialog department={department} onClose={close} />}
      {open === 'move' && <MoveDepartmentDialog department={department} onClose={close} />}
      {open === 'retire' && <RetireDepartmentDialog department={department} onClose={close} />}
      {open === 'add' && <DepartmentDialog customerId={customer.id} parentId={id} onClose={close} />}
    </>
  );
}
