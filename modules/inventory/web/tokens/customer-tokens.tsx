import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { OnceDialog } from '../../../../web/ui/once-dialog.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import {
  endInventoryToken,
  listInventoryTokens,
  makeInventoryToken,
  type InventoryTokenRow,
} from '../../inventory-token.contract.ts';

type Made = AnswerOf<typeof makeInventoryToken>;

/** Under which addresses a customer's machines may report themselves. */
export function CustomerTokens({ subjectId }: PanelProps) {
  const { t } = useTranslation('inventory');
  const result = useAnswer(listInventoryTokens, { params: { customer: subjectId } });
  const [isOpen, setOpen] = useState(false);
  const [made, show] = useState<Made | null>(null);
  const abilities = result.data?.abilities ?? [];
  return (
    <>
      <DataTable
        name="customer-inventory-tokens"
        label={t('token.panel')}
        columns={useColumns(abilities.includes('end'))}
        list={asList(result)}
        idOf={({ id }) => id}
        empty={<p className="yt-quiet">{t('token.none')}</p>}
      />
      {result.data && result.data.machines.reporting > 0 && (
        <p className="yt-quiet">
          {t('silent.ofCustomer', result.data.machines)}{' '}
          {result.data.machines.silent > 0 && (
            <Go to={`/silent-machines?status=in_use&customerId=${subjectId}`}>{t('silent.show')}</Go>
          )}
        </p>
      )}
      {abilities.includes('make') && (
        <p>
          <Button icon={<PlusOutlined />} onClick={() => setOpen(true)}>
            {t('token.new')}
          </Button>
        </p>
      )}
      {isOpen && <NewToken customer={subjectId} onMade={show} onClose={() => setOpen(false)} />}
      {made && (
        <OnceDialog
          title={t('token.madeTitle')}
          text={t('token.madeText', { name: made.name })}
          secret={`${window.location.origin}/inventory/${made.token}`}
          onClose={() => show(null)}
        />
      )}
    </>
  );
}

interface NewTokenProps {
  customer: string;
  onMade: (made: Made) => void;
  onClose: () => void;
}

function NewToken({ customer, onMade, onClose }: NewTokenProps) {
  const { t } = useTranslation('inventory');
  const make = useSend(makeInventoryToken, { onSent: onMade });
  return (
    <FormDialog<{ name: string }>
      title={t('token.new')}
      fields={[
        {
          kind: 'line',
          name: 'name',
          label: t('token.name'),
          help: t('token.nameHelp'),
          isRequired: true,
          most: 60,
          isFocused: true,
        },
      ]}
      submit={(body) => make.mutateAsync({ params: { customer }, body })}
      submitText={t('token.make')}
      onClose={onClose}
    />
  );
}

function useColumns(mayEnd: boolean): Column<InventoryTokenRow>[] {
  const { t } = useTranslation('inventory');
  const acts: Column<InventoryTokenRow> = {
    key: 'end',
    title: t('token.act'),
    width: 100,
    shown: 'always',
    isActs: true,
    render: (row) => <EndButton token={row} />,
  };
  return [
    { key: 'name', title: t('token.name'), shown: 'always', render: ({ name }) => name },
    { key: 'createdAt', title: t('token.createdAt'), width: 150, render: (row) => <InstantText at={row.createdAt} /> },
    {
      key: 'lastUsedAt',
      title: t('token.lastUsedAt'),
      width: 150,
      render: (row) => <InstantText at={row.lastUsedAt} />,
    },
    ...(mayEnd ? [acts] : []),
  ];
}

function EndButton({ token }: { token: InventoryTokenRow }) {
  const { t } = useTranslation('inventory');
  const end = useSend(endInventoryToken);
  return (
    <ConfirmButton
      size="small"
      isDanger
      title={t('token.endQuestion', { name: token.name })}
      text={t('token.endText')}
      confirmText={t('token.end')}
      onConfirm={() => end.mutateAsync({ params: { inventoryToken: token.id } })}
    >
      {t('token.end')}
    </ConfirmButton>
  );
}
